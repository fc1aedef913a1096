import { readFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import type { Page } from 'playwright-core'
import { z } from 'zod'
import { paragraph, richText } from '#tests/support/fixtures/rich-text.ts'
import { choose, fillText, openDocument, openTab, outcome, setDate, typeRichText } from './support/admin-form.ts'
import { openPage, screenshot } from './support/portal.ts'
import { readPage, untilReaders } from './support/readers.ts'
import { callApi, findIds, remove, removeReport, uniqueName } from './support/works.ts'

jest.setTimeout(240_000)

/** From "next in the series" to four released languages, a later change of the original, an update and a correction. */

const TITLE = `Hotlines that worked ${uniqueName('story')}`
const SLUG = TITLE.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')
const KOREAN_PDF = 'sample/files/us-soviet-top-down-trust-building-ko.pdf'
const chinese = uniqueName('行之有效的热线')
const japanese = uniqueName('機能したホットライン')

let editor: Page
let translator: Page
let report = 0
let document = 0
const translations: Record<string, number> = {}

const DESK = { viewport: { width: 1280, height: 900 } }
const prose = (text: string) => richText(paragraph(text))
const editionsSchema = z.object({ docs: z.array(z.object({ id: z.number(), language: z.string(), form: z.string() })) })
const createdSchema = z.object({ doc: z.object({ id: z.number() }) })

beforeAll(async () => {
  editor = await openPage({ role: 'editor', ...DESK })
  translator = await openPage({ role: 'translator', ...DESK })
})

afterAll(async () => {
  if (report) await removeReport(report)
  if (document) await remove('documents', document)
})

/** The pages of a PDF are counted by a job, a moment after the upload. */
async function untilRead(id: number): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    const { reading } = z.object({ reading: z.string() }).parse(await callApi('editor', 'GET', `/documents/${id}`))
    if (reading === 'read') return
    await sleep(200)
  }
  throw new Error('The PDF was not read.')
}

const state = (page: Page) => page.getByRole('group', { name: 'State' })
const row = () => editor.getByRole('row').filter({ hasText: TITLE })
const heading = async (path: string) => (await readPage(path)).html.match(/<h1[^>]*>(.*?)<\/h1>/s)?.[1] ?? ''

describe('the editors’ desk', () => {
  it('makes the next entry of the series with what the last one had, in its languages', async () => {
    const [series] = await findIds('series', 'slug', 'china-us-asia-dialogue')
    await openDocument(editor, 'series', series ?? 0)
    await editor.getByRole('button', { name: 'Next in the series' }).click()
    await editor.waitForURL(/\/collections\/reports\/\d+$/)
    await editor.waitForLoadState('networkidle')
    report = Number(new URL(editor.url()).pathname.split('/').at(-1))
    await fillText(editor, 'title', TITLE)
    await openTab(editor, 'Series and subjects')
    expect(await editor.locator('#field-seriesNumber').inputValue()).toBe('2')

    const found = editionsSchema.parse(
      await callApi('editor', 'GET', `/translations?where[report][equals]=${report}&draft=true&depth=0`),
    )
    for (const { id, language } of found.docs) translations[language] = id
    expect(found.docs.map(({ form, language }) => `${language} ${form}`).sort()).toEqual([
      'ja text',
      'ko file',
      'zh-Hans text',
    ])
  })

  it('is told by the checklist what the original still needs, and has it approved', async () => {
    await openTab(editor, 'Text')
    await fillText(editor, 'standfirst', 'Three direct lines between capitals, and when they were used.')
    await typeRichText(editor, 'summary', ['Direct lines work when both sides have practised with them.'])
    await typeRichText(editor, 'body', ['The first line was a teleprinter.'])
    await openTab(editor, 'Authors')
    await choose(editor, 'authors', 'Yu Tiejun')
    await editor.getByRole('button', { name: 'Propose from the title' }).click()
    await editor.getByText('Proposed. Change it if you like.').waitFor()
    const checklist = editor.getByRole('region', { name: 'Before publishing' })
    await checklist.getByText('Set the publication date before publishing.').waitFor()
    await screenshot(editor, 'story-checklist')
    await setDate(editor, '2025-06-02')
    await checklist.getByText('Set the publication date before publishing.').waitFor({ state: 'detached' })
    await state(editor).getByRole('button', { name: 'Approve' }).click()
    await editor.getByRole('dialog').getByRole('button', { name: 'Approve' }).click()
    await state(editor).getByText('Approved, waits to be published.').waitFor()
    expect(await editor.locator('#field-slug').inputValue()).toBe(SLUG)
  })

  it('has the translation made beside the original, submitted, and approved from the queue', async () => {
    await openDocument(translator, 'translations', translations['zh-Hans'] ?? 0)
    await translator.getByRole('button', { name: 'Start from the original' }).click()
    await translator.getByText('still the original’s words').first().waitFor()
    await fillText(translator, 'title', chinese)
    await fillText(translator, 'standfirst', '三条首都之间的直通线路。')
    await typeRichText(translator, 'summary', ['双方都演练过，直通线路才管用。'])
    await typeRichText(translator, 'body', ['第一条线路是电传打字机。'])
    await setDate(translator, '2025-06-02')
    await screenshot(translator, 'story-translating')
    await state(translator).getByRole('button', { name: 'Submit for review' }).click()
    await state(translator).getByText('Waits for an editor to read it.').waitFor()

    await editor.goto('/admin/review')
    await editor.getByRole('row').filter({ hasText: chinese }).getByRole('link', { name: chinese }).click()
    await editor.waitForURL(/\/collections\/translations\/\d+/)
    await editor.waitForLoadState('networkidle')
    await state(editor).getByRole('button', { name: 'Approve' }).click()
    await editor.getByRole('dialog').getByRole('button', { name: 'Approve' }).click()
    await state(editor).getByText('Approved, waits to be published.').waitFor()
  })

  it('releases four languages together from the board', async () => {
    const form = new FormData()
    const name = `${uniqueName('hotlines')}-ko.pdf`
    form.append('file', new File([readFileSync(KOREAN_PDF)], name, { type: 'application/pdf' }))
    form.append('_payload', JSON.stringify({ language: 'ko' }))
    document = createdSchema.parse(await callApi('editor', 'POST', '/documents', form)).doc.id
    await untilRead(document)
    await callApi('editor', 'PATCH', `/translations/${translations.ko}?draft=true`, {
      document,
      publicationDate: '2025-06-02',
    })
    await callApi('editor', 'PATCH', `/translations/${translations.ja}?draft=true`, {
      title: japanese,
      summary: prose('双方が練習していれば、直通回線は役に立つ。'),
      body: prose('最初の回線はテレプリンターだった。'),
      publicationDate: '2025-06-02',
    })
    for (const language of ['ja', 'ko'])
      await callApi('editor', 'POST', `/translations/${translations[language]}/transition`, { action: 'approve' })

    await editor.goto(`/admin/board?q=${encodeURIComponent(TITLE)}`)
    await row().waitFor()
    await screenshot(editor, 'story-board-ready')
    await row()
      .getByRole('button', { name: /Release all ready languages/ })
      .click()
    const dialog = editor.getByRole('dialog')
    await dialog.getByText('Can be released.').nth(3).waitFor()
    await dialog.getByRole('button', { name: 'Release', exact: true }).click()
    await editor.getByText('Readers see it now.').waitFor()

    expect(await heading(`/en/reports/${SLUG}`)).toContain(TITLE)
    expect(await heading(`/zh/reports/${SLUG}`)).toContain(chinese)
    expect(await heading(`/ja/reports/${SLUG}`)).toContain(japanese)
    const korean = await readPage(`/ko/reports/${SLUG}`)
    expect(korean.html).toContain(`/ko/reports/${SLUG}/${SLUG}-ko.pdf`)
    expect((await readPage('/en/feed.atom')).html).toContain(TITLE)
  })

  it('shows after a change of the original what is stale, word by word, until it is brought up to date', async () => {
    await openDocument(editor, 'reports', report)
    await openTab(editor, 'Text')
    await fillText(editor, 'standfirst', 'Four direct lines between capitals, and when they were used.')
    await untilReaders(
      async () => {
        await editor.locator('#action-save').click()
        await outcome(editor)
      },
      `/en/reports/${SLUG}`,
      ({ html }) => html.includes('Four direct lines'),
    )
    await editor.goto(`/admin/board?q=${encodeURIComponent(TITLE)}&stale=true`)
    await row().getByText(/Stale/).first().waitFor()
    await screenshot(editor, 'story-board-stale')

    await openDocument(translator, 'translations', translations['zh-Hans'] ?? 0)
    const original = translator.getByRole('region', { name: /Original.*Standfirst/ })
    await original.locator('ins').waitFor()
    expect([await original.locator('del').innerText(), await original.locator('ins').innerText()].join(' ')).toMatch(
      /Three[^]*Four/,
    )
    await screenshot(translator, 'story-stale')
    await fillText(translator, 'standfirst', '四条首都之间的直通线路。')
    await original.getByRole('button', { name: 'Translation is up to date' }).click()
    await original.locator('ins').waitFor({ state: 'detached' })
    // Whoever leaves a form gives the edition free.
    await translator.goto('/admin')
    await untilReaders(
      () =>
        callApi('editor', 'PATCH', `/translations/${translations['zh-Hans']}?overrideLock=true`, {
          _status: 'published',
        }),
      `/zh/reports/${SLUG}`,
      ({ html }) => html.includes('四条首都之间的直通线路。'),
    )
  })

  it('tells readers of a correction at once', async () => {
    await openDocument(editor, 'reports', report)
    await editor.getByRole('button', { name: 'Add a correction…' }).click()
    const dialog = editor.getByRole('dialog')
    await dialog.getByLabel('Note to readers').fill('There were four lines, not three.')
    await dialog.getByRole('button', { name: 'Publish the correction' }).click()
    await editor.getByText('The correction is published.').waitFor()
    const reader = await openPage(DESK)
    await reader.goto(`/en/reports/${SLUG}`)
    expect(await reader.getByRole('region', { name: 'Corrections' }).innerText()).toContain('four lines, not three')
    await screenshot(reader, 'story-correction')
  })
})
