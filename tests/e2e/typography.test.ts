import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Locator, Page } from 'playwright-core'
import { sampleReport } from '#sample/content.ts'
import { block, heading, paragraph, richText } from '#tests/support/fixtures/rich-text.ts'
import { closeBrowser, openPage, screenshot } from './support/portal.ts'
import { callApi, createReport, createTranslation, removeReport } from './support/works.ts'

const WIDTHS = [360, 1280]
const FACE = { en: 'Source Serif', zh: 'Songti SC', ja: 'Hiragino Mincho ProN', ko: 'Apple SD Gothic Neo' }

afterAll(closeBrowser)

const styleOf = <Name extends string>(locator: Locator, ...names: Name[]): Promise<Record<string, string>> =>
  locator.first().evaluate((element, wanted) => {
    const style = getComputedStyle(element)
    return Object.fromEntries(wanted.map((name) => [name, style.getPropertyValue(name)]))
  }, names)

const BODIES = {
  zh: ['信任不是', '*自然*', '*Myths of Empire*'],
  ja: ['信頼は', '*自然に*', '*Myths of Empire*'],
  ko: ['신뢰는 ', '*저절로*', '*Myths of Empire*'],
} as const

describe.each(['en', 'zh', 'ja', 'ko'] as const)('a report in %s', (language) => {
  let report: Awaited<ReturnType<typeof createReport>>
  let page: Page

  beforeAll(async () => {
    report = await createReport()
    const words = language === 'en' ? ['Trust does not come ', '*of itself*'] : BODIES[language]
    const body = richText(
      heading('h2', words[0] ?? ''),
      paragraph(...words),
      block('pullQuote', { text: words[0] ?? '', source: null }),
    )
    const address =
      language === 'en'
        ? `/reports/${report.id}`
        : `/translations/${(await createTranslation(report.id, language === 'zh' ? 'zh-Hans' : language)).id}`
    await callApi('editor', 'PATCH', address, { body, _status: 'published' })
    page = await openPage({ viewport: { width: 1280, height: 800 } })
    await page.goto(`/${language}/reports/${report.slug}`)
  })
  afterAll(() => removeReport(report.id))

  it('fetches the fonts of its first screen ahead, each once, and none that it does not need', async () => {
    await page.evaluate(() => document.fonts.ready)
    const { ahead, fetched, used } = await page.evaluate(() => ({
      ahead: [...document.querySelectorAll<HTMLLinkElement>('link[rel="preload"][as="font"]')].map(({ href }) => href),
      fetched: performance.getEntriesByType('resource').map(({ name }) => name),
      used: [...document.fonts].filter(({ status }) => status === 'loaded').map(({ family }) => family),
    }))
    const names = { inter: /Inter/, source: /Source Serif/ }
    expect(ahead).toHaveLength(language === 'en' ? 2 : 1)
    for (const href of ahead) {
      expect(fetched.filter((name) => name === href)).toHaveLength(1)
      const name = href.includes('/inter-') ? names.inter : names.source
      expect(used.some((family) => name.test(family))).toBe(true)
    }
  })

  it('breaks lines as its language does', async () => {
    const names = ['word-break', 'line-break', 'text-spacing-trim', 'overflow-wrap'] as const
    expect([
      await styleOf(page.locator('h1'), ...names),
      await styleOf(page.locator('main p'), ...names),
    ]).toMatchObject(
      {
        en: [{ 'word-break': 'normal', 'line-break': 'auto' }, { 'word-break': 'normal' }],
        zh: [
          { 'word-break': 'normal', 'line-break': 'strict', 'text-spacing-trim': 'trim-start' },
          { 'word-break': 'normal', 'line-break': 'strict' },
        ],
        ja: [
          { 'word-break': 'auto-phrase', 'line-break': 'strict', 'text-spacing-trim': 'trim-start' },
          { 'word-break': 'normal', 'line-break': 'strict' },
        ],
        ko: [{ 'word-break': 'keep-all', 'overflow-wrap': 'anywhere' }, { 'word-break': 'keep-all' }],
      }[language],
    )
  })

  it('has the face of its script, lines as far apart as that wants, and no more characters in one than can be read', async () => {
    const text = page.locator('[data-reading] p').first()
    const style = await styleOf(text, 'font-size', 'line-height', 'font-synthesis-style')
    const size = parseFloat(style['font-size'] ?? '')
    const leading = parseFloat(style['line-height'] ?? '') / size
    expect((await styleOf(page.locator('h1'), 'font-family'))['font-family']).toContain(FACE[language])
    expect(style['font-synthesis-style']).toBe('none')
    expect(leading).toBeGreaterThanOrEqual({ en: 1.55, zh: 1.8, ja: 1.8, ko: 1.75 }[language])
    const characters = ((await text.boundingBox())?.width ?? 0) / size
    expect(characters).toBeLessThanOrEqual({ en: 36, zh: 40, ja: 40, ko: 40 }[language])
  })

  it('stresses words in its own way, and leaves foreign titles slanted', async () => {
    const [stressed, foreign] = [page.locator('[data-reading] em'), page.locator('[data-reading] em').last()]
    expect(await styleOf(stressed, 'font-style', 'text-emphasis-style', 'text-emphasis-position')).toMatchObject(
      {
        en: { 'font-style': 'italic', 'text-emphasis-style': 'none' },
        zh: { 'font-style': 'normal', 'text-emphasis-style': 'dot', 'text-emphasis-position': 'under' },
        ja: { 'font-style': 'normal', 'text-emphasis-style': 'sesame' },
        ko: { 'font-style': 'normal', 'text-emphasis-style': 'dot' },
      }[language],
    )
    expect(await styleOf(foreign, 'font-style', 'text-emphasis-style')).toEqual({
      'font-style': 'italic',
      'text-emphasis-style': 'none',
    })
  })

  it('quotes with its own marks', async () => {
    const quotation = page.locator('blockquote').first()
    const { quotes } = await styleOf(quotation, 'quotes')
    expect(quotes).toContain({ en: '“', zh: '“', ja: '「', ko: '“' }[language])
    expect(await quotation.locator('p').evaluate((p) => getComputedStyle(p, '::before').content)).toBe('open-quote')
  })

  it('is looked at on small and large screens', async () => {
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 900 })
      await page.goto(`/${language}/reports/${sampleReport.slug}`)
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
      await screenshot(page, `typography-${language}-${width}`)
    }
  })
})

describe('a fragment in another language', () => {
  it('is set by the rules and in the face of that language, wherever it stands', async () => {
    const page = await openPage({ viewport: { width: 1280, height: 800 } })
    await page.goto(`/en/reports/${sampleReport.slug}`)
    const native = page.locator('main [lang="zh-Hans"]')
    expect((await styleOf(native, 'font-family'))['font-family']).toContain('PingFang SC')
    // The page in Korean shows the English original.
    await page.goto(`/ko/reports/${sampleReport.slug}`)
    const title = await styleOf(page.locator('h1[lang="en"]'), 'font-family', 'word-break')
    expect(title['font-family']).toContain('Source Serif')
    expect(title['word-break']).toBe('normal')
  })
})

it('slants the titles in English citations and notes', async () => {
  const page = await openPage({ viewport: { width: 1280, height: 800 } })
  const report = await createReport()
  const note = { type: 'footnote', version: 1, note: richText(paragraph('*A Book*')) }
  const text = paragraph('A sentence.')
  const body = richText({ ...text, children: [...text.children, note] })
  await callApi('editor', 'PATCH', `/reports/${report.id}`, { body, _status: 'published' })
  await page.goto(`/en/reports/${report.slug}`)
  for (const title of [page.locator('#cite-apa i'), page.locator('#body-note-1 em')])
    expect(await styleOf(title, 'font-style', 'font-synthesis-style')).toEqual({
      'font-style': 'italic',
      'font-synthesis-style': 'auto',
    })
  await page.locator('#body-note-1').scrollIntoViewIfNeeded()
  await screenshot(page, 'note-italic')
  await page.locator('#cite-apa').scrollIntoViewIfNeeded()
  await screenshot(page, 'citation-italic')
  await removeReport(report.id)
})
