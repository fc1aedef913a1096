import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Page } from 'playwright-core'
import { INTERFACE_LANGUAGES, type InterfaceLanguage } from '#domain/languages.ts'
import en from '#messages/en.json' with { type: 'json' }
import ja from '#messages/ja.json' with { type: 'json' }
import ko from '#messages/ko.json' with { type: 'json' }
import zh from '#messages/zh.json' with { type: 'json' }
import { sampleReport } from '#sample/content.ts'
import { link, richText } from '#tests/support/fixtures/rich-text.ts'
import { type Sheet, sheetsOf } from '#tests/support/pdf-text.ts'
import { createHostileReport, LONG_TITLE, removeHostileReport } from './support/hostile.ts'
import { pageAddresses } from './support/page-types.ts'
import { baseUrl, closeBrowser, openPage } from './support/portal.ts'
import { callApi, createReport, removeReport } from './support/works.ts'

const WORDS = { en, zh, ja, ko }

afterAll(closeBrowser)

/** What a PDF says for characters that look the same: radicals for whole characters, and other marks. */
const LOOK_ALIKES = new Map(
  [
    ...'⺠民⺟母⻁虎⻄西⻅见⻆角⻉贝⻋车⻑長⻓长⻔门⻘青⻚页⻛风⻜飞⻝食⻢马⻣骨⻤鬼⻥鱼⻦鸟⻨麦⻩黄⻬齐⻰龙⻳龟ʼ’‧・·・',
  ].flatMap((shown, index, all) => (index % 2 === 0 ? [[shown, all[index + 1] ?? '']] : [])),
)

/** PDFs have spaces and line ends of their own. */
const dense = (text: string) =>
  [...text.normalize('NFKC').replace(/\s/g, '')].map((character) => LOOK_ALIKES.get(character) ?? character).join('')

const textOf = (sheets: Sheet[]) => dense(sheets.map(({ text }) => text).join(''))

const print = async (page: Page, format = 'A4') => sheetsOf(await page.pdf({ preferCSSPageSize: true, format }))

/** @returns texts that reach past the edge of their sheet */
const cutOff = (sheets: Sheet[]) =>
  sheets.flatMap(({ pieces, width }, index) =>
    pieces
      .filter(({ left, right, text }) => text.trim() !== '' && (left < 0 || right > width))
      .map(({ text }) => `${index + 1}: ${text}`),
  )

async function openReport(language: InterfaceLanguage, slug: string): Promise<Page> {
  const page = await openPage({ viewport: { width: 1280, height: 800 } })
  await page.goto(`/${language}/reports/${slug}`, { waitUntil: 'networkidle' })
  return page
}

describe.each(INTERFACE_LANGUAGES)('the printed report on the page in %s', (language) => {
  let page: Page
  let sheets: Sheet[]
  let text: string
  const shown = (selector: string) => page.locator(selector).first().innerText()

  beforeAll(async () => {
    page = await openReport(language, sampleReport.slug)
    sheets = await print(page)
    text = textOf(sheets)
  })

  it('says what it is, where it is found for good, and how to cite it', async () => {
    const words = WORDS[language].report
    for (const selector of ['h1', '#permanent-link', 'section[aria-labelledby="cite"] details p'])
      expect(text).toContain(dense(await shown(selector)))
    // Beside the title as well as under the citation.
    expect(dense(sheets[0]?.text ?? '')).toContain(dense(words.permanentLink + (await shown('#permanent-link'))))
    expect(dense(sheets[0]?.text ?? '')).toContain(dense(words.edition))
  })

  it('takes no sheet for the foot of the page alone', async () => {
    expect(text).not.toContain(dense(await page.locator('footer p').first().innerText()))
  })

  it('has disclaimer and funding as published', async () => {
    const facts = page.locator('section[aria-labelledby="about-publication"] dl > div')
    for (const label of [WORDS[language].report.disclaimer, WORDS[language].report.funding])
      expect(text).toContain(dense(await facts.filter({ hasText: label }).first().innerText()))
  })

  it('has nothing that only a screen can use', async () => {
    const { actions, citation, downloads, languages, richText: notes, series, site } = WORDS[language]
    const navigation = await page.getByRole('navigation', { name: site.mainNavigation }).innerText()
    const others = [actions.title, citation.files, citation.copyLink, downloads.title, languages.labelReport]
    for (const words of [navigation, ...others, site.skipToContent, site.accessibility, series.all, notes.closeNote])
      expect(text).not.toContain(dense(words))
  })

  it('has its address and number on each sheet, and its title from the second on', async () => {
    const title = dense(await page.title())
    sheets.forEach((sheet, index) => {
      expect(dense(sheet.text)).toContain(dense(`${baseUrl}/${language === 'ko' ? 'en' : language}/reports/`))
      expect(dense(sheet.text)).toContain(`${index + 1}/${sheets.length}`)
      if (index > 0) expect(dense(sheet.text)).toContain(title)
    })
    expect(dense(sheets[0]?.text ?? '').split(title).length).toBeLessThanOrEqual(2)
  })
})

// In Korean, notices fill what is left of the sheet.
it.each(['en', 'zh', 'ja'] as const)(
  'goes on with the summary on the first sheet in %s, wherever the picture fits',
  async (language) => {
    const [first] = await print(await openReport(language, sampleReport.slug))
    expect(dense(first?.text ?? '')).toContain(dense(WORDS[language].report.summary))
  },
)

describe('a report with everything at its worst', () => {
  let hostile: Awaited<ReturnType<typeof createHostileReport>>
  beforeAll(async () => {
    hostile = await createHostileReport()
  })
  afterAll(() => removeHostileReport(hostile))

  it.each(['A4', 'Letter'])(
    'is whole on %s: nothing is cut off, and no note is missing',
    async (format) => {
      const sheets = await print(await openReport('en', hostile.slug), format)
      expect(cutOff(sheets)).toEqual([])
      const text = textOf(sheets)
      for (const part of [LONG_TITLE, 'Column30', ...Array.from({ length: 400 }, (_, index) => `Note${index}:https`)])
        expect(text).toContain(part)
      // Thirty columns lie on a sheet turned on its side, and only they.
      const turned = sheets.filter(({ height, width }) => width > height)
      expect(turned.map((sheet) => dense(sheet.text).includes('Column30'))).toEqual([true])
    },
    120_000,
  )

  it('has its notes under the text, not the one that is open over it', async () => {
    const page = await openReport('en', hostile.slug)
    const popup = page.locator('.footnote-popup')
    await page.locator('[role="doc-noteref"]').first().click()
    await popup.waitFor()
    await page.emulateMedia({ media: 'print' })
    expect(await popup.isVisible()).toBe(false)
    expect(await page.locator('#body-note-1').isVisible()).toBe(true)
  })
})

it('says where links lead, once', async () => {
  const report = await createReport()
  const body = richText(
    link('https://example.org/treaty', 'the treaty'),
    link('https://example.org/b', 'https://example.org/b'),
  )
  await callApi('editor', 'PATCH', `/reports/${report.id}`, { body, _status: 'published' })
  const text = textOf(await print(await openReport('en', report.slug)))
  await removeReport(report.id)
  expect(text).toContain('thetreaty(https://example.org/treaty)')
  expect(text.split('https://example.org/b')).toHaveLength(2)
})

it('prints the citation that was open, and the first one where none was', async () => {
  const page = await openReport('en', sampleReport.slug)
  const citations = page.locator('section[aria-labelledby="cite"] details')
  await citations.filter({ hasText: 'MLA' }).locator('summary').click()
  const mla = await citations.filter({ hasText: 'MLA' }).locator('p').innerText()
  expect(textOf(await print(page))).toContain(dense(mla))
  await citations.filter({ hasText: 'MLA' }).locator('summary').click()
  const text = textOf(await print(page))
  expect(text).not.toContain(dense(mla))
  expect(text).toContain(dense('Yu, T. (2025).'))
})

it('prints dark on white, also for readers who prefer dark pages', async () => {
  const page = await openPage({ colorScheme: 'dark' })
  for (const address of pageAddresses('en')) {
    await page.goto(address)
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
    const light = await page.locator('body, body *').evaluateAll((elements) => {
      const sum = (colour: string) =>
        (colour.match(/[\d.]+/g) ?? []).slice(0, 3).reduce((total, part) => total + Number(part), 0)
      const isClear = (colour: string) => colour === 'rgba(0, 0, 0, 0)' || sum(colour) === 3 * 255
      return elements
        .filter((element) => element.checkVisibility())
        .map((element) => ({ name: `${element.tagName} ${element.className}`, style: getComputedStyle(element) }))
        .filter(({ style }) => sum(style.color) > 300 || !isClear(style.backgroundColor))
        .map(({ name, style }) => `${name}: ${style.color} on ${style.backgroundColor}`)
    })
    expect({ address, light }).toEqual({ address, light: [] })
  }
})
