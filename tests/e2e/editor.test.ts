import { afterAll, describe, expect, it, jest } from '@jest/globals'
import type { Page } from 'playwright-core'
import {
  choose,
  chooseExisting,
  errorAt,
  fillText,
  openNewDraft,
  openTab,
  outcome,
  pressSave,
  setDate,
  typeRichText,
  uploadInField,
} from './support/admin-form.ts'
import { openPage } from './support/portal.ts'
import { readPage, untilReaders } from './support/readers.ts'
import { createReport, findIds, findUntitled, PDF, remove, removeReport, uniqueName } from './support/works.ts'

jest.setTimeout(180_000)

/** Undone at the end, also where a test has failed. */
const cleanUps: (() => Promise<void>)[] = []
afterAll(async () => {
  for (const cleanUp of cleanUps.reverse()) await cleanUp()
})

const words = (text: string) => text.replace(/\s+/g, ' ').trim()

/** All parts of the page that the portal was made for, with wording of our own. */
async function fillReport(page: Page, title: string, pdf: string): Promise<void> {
  await fillText(page, 'title', title)
  await fillText(page, 'standfirst', 'Three cases from the Cold War, read for today.')
  await typeRichText(page, 'summary', ['It reads *Myths of Empire* again.', 'And draws three lessons.'])
  await page.getByRole('button', { name: 'Add Key finding' }).first().click()
  await fillText(page, 'keyFindings.0.text', 'Leaders have to move first.')
  await openTab(page, 'Authors')
  await choose(page, 'authors', 'Yu Tiejun')
  await openTab(page, 'PDF and image')
  await uploadInField(page, 'document', PDF, pdf)
  await chooseExisting(page, 'image', 'us-soviet-top-down-trust-building')
  await openTab(page, 'Series and subjects')
  await choose(page, 'series', 'China-US-Asia Dialogue')
  await fillText(page, 'seriesNumber', '2')
  await choose(page, 'category', 'Special Reports')
  await openTab(page, 'Rights and credits')
  await choose(page, 'funders', 'Carnegie')
  await page.getByRole('button', { name: 'Propose from the title' }).click()
  await page.getByText('Proposed. Change it if you like.').waitFor()
}

/** Waits until everything is saved; what an autosave left is saved by its button, as a person would. */
async function saveAll(page: Page): Promise<void> {
  const saved = page.locator('#action-save-draft:disabled')
  const isSaved = await saved.waitFor({ timeout: 8_000 }).then(
    () => true,
    () => false,
  )
  if (isSaved) return
  await page.locator('#action-save-draft').click()
  await outcome(page)
}

/** A release waits until the pages of its PDF are counted. */
async function publishOnceRead(page: Page): Promise<string> {
  const deadline = Date.now() + 20_000
  for (;;) {
    const said = await pressSave(page)
    // At the field: the checklist says it, too, until it has looked again.
    const isBeingRead =
      (await errorAt(page, 'document').filter({ hasText: 'This PDF is still being read' }).count()) > 0
    if (!isBeingRead || Date.now() > deadline) return said
    await page.waitForTimeout(1_000)
  }
}

describe('an editor', () => {
  it('makes one draft by opening the form of a new report', async () => {
    const before = await findUntitled('reports')
    const report = await openNewDraft(await openPage({ role: 'editor' }), 'reports')
    const made = (await findUntitled('reports')).filter((id) => !before.includes(id))
    for (const id of made) cleanUps.push(() => removeReport(id))
    expect(made).toEqual([report])
  })

  it('publishes a report with all of its parts through the form', async () => {
    const page = await openPage({ role: 'editor' })
    const title = `Trust from the top ${uniqueName('edition')}`
    const pdf = `${uniqueName('upload')}.pdf`
    const report = await openNewDraft(page, 'reports')
    cleanUps.push(async () => {
      await removeReport(report)
      for (const document of await findIds('documents', 'filename', pdf)) await remove('documents', document)
    })
    await fillReport(page, title, pdf)
    const slug = await page.locator('#field-slug').inputValue()
    expect(slug).toMatch(/^trust-from-the-top-edition-[0-9a-f]{8}$/)

    // The date is missing: said at its field, and nothing is public. Answers to what was typed before would clear it.
    await saveAll(page)
    const refusal = await publishOnceRead(page)
    expect(refusal).not.toContain('success')
    expect(await errorAt(page, 'publicationDate').innerText()).toBe('Set the publication date before publishing.')
    expect((await readPage(`/en/reports/${slug}`)).status).toBe(404)

    await setDate(page, '2025-07-02')
    const path = `/en/reports/${slug}`
    await untilReaders(
      () => publishOnceRead(page),
      path,
      ({ status }) => status === 200,
    )
    await page.getByText('Readers see this version.').waitFor()

    const reader = await openPage({ javaScriptEnabled: false })
    await reader.goto(path)
    const main = words(await reader.locator('main').innerText())
    for (const part of [
      title,
      'Special Reports',
      'Second report in the China-US-Asia Dialogue series',
      'Three cases from the Cold War, read for today.',
      'By Yu Tiejun (于铁军)',
      'Published 2 July 2025',
      'English — PDF, 5 pages, 149 KB',
      'It reads Myths of Empire again. And draws three lessons.',
      'Leaders have to move first.',
      'About the author',
      'They should not be read as the position',
      'Carnegie Corporation of New York supported this publication with a grant.',
      '(Right) Sample panel in place of the photograph by REUTERS/Lintao Zhang',
    ]) {
      expect(main).toContain(part)
    }
    expect(await reader.locator('section[aria-labelledby="summary"] em').innerText()).toBe('Myths of Empire')
    expect(await reader.locator('section[aria-labelledby="summary"] p').count()).toBe(2)
    expect(await reader.locator('meta[name="robots"][content*="noindex"]').count()).toBe(0)
    const download = await reader.locator('main a[type="application/pdf"]').first().getAttribute('href')
    expect(download).toBe(`${path}/${slug}-en.pdf`)
    expect((await reader.request.get(download ?? '')).status()).toBe(200)
    expect((await readPage('/en')).html).toContain(title)
  })

  it('publishes the Chinese edition, and only that', async () => {
    const report = await createReport()
    cleanUps.push(() => removeReport(report.id))
    const [chinese, japanese] = [`/zh/reports/${report.slug}`, `/ja/reports/${report.slug}`]
    const before = await readPage(chinese)
    expect(before.html).toContain('暂无简体中文版本')
    expect(before.html).toContain(`lang="en">${report.title}`)

    const page = await openPage({ role: 'editor' })
    await openNewDraft(page, 'translations')
    await choose(page, 'report', report.title)
    await choose(page, 'language', '简体中文')
    const title = `自上而下的信任 ${report.slug}`
    await fillText(page, 'title', title)
    await typeRichText(page, 'summary', ['三个案例。'])
    await typeRichText(page, 'body', ['全文。'])
    await setDate(page, '2025-07-03')
    await page.waitForTimeout(3_000)
    expect((await readPage(chinese)).html).not.toContain(title)

    await untilReaders(
      () => pressSave(page),
      chinese,
      ({ html }) => html.includes(`<h1`) && html.includes(title),
    )

    const reader = await openPage({ javaScriptEnabled: false })
    await reader.goto(chinese)
    expect(await reader.locator('h1').innerText()).toBe(title)
    // Said of a related report it goes on.
    expect(await reader.locator('main').getByText('暂无简体中文版本', { exact: true }).count()).toBe(0)
    for (const path of [chinese, `/en/reports/${report.slug}`]) {
      await reader.goto(path)
      const tags = await reader
        .locator('head link[hreflang]')
        .evaluateAll((links) => links.map((link) => link.getAttribute('hreflang')))
      expect(tags.toSorted()).toEqual(['en', 'x-default', 'zh-Hans'])
    }
    await reader.goto(japanese)
    expect(await reader.locator('main').innerText()).toContain('日本語版はありません')
    expect(await reader.locator('h1').innerText()).toBe(report.title)
    expect(await reader.locator('head link[hreflang]').count()).toBe(0)
    expect(await reader.locator('meta[name="robots"]').getAttribute('content')).toContain('noindex')
  })
})
