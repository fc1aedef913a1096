import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { BrowserContextOptions } from 'playwright-core'
import { sampleReport } from '#sample/content.ts'
import { paragraph, richText } from '#tests/support/fixtures/rich-text.ts'
import { baseUrl, closeBrowser, openPage } from './support/portal.ts'
import { callApi, createReport, removeReport } from './support/works.ts'

const REPORT = `/en/reports/${sampleReport.slug}`
const NOTE = 'A note of this test.'

let withNote: { id: number; slug: string }
beforeAll(async () => {
  withNote = await createReport()
  const text = paragraph('A claim')
  const footnote = { type: 'footnote', version: 1, note: richText(paragraph(NOTE)) }
  const body = richText({ ...text, children: [...text.children, footnote] })
  await callApi('editor', 'PATCH', `/reports/${withNote.id}`, { body, _status: 'published' })
})
afterAll(async () => {
  await removeReport(withNote.id)
  await closeBrowser()
})

describe.each([true, false])('a reader whose browser runs scripts: %s', (javaScriptEnabled) => {
  const open = (path: string, options: BrowserContextOptions = {}) =>
    openPage({ javaScriptEnabled, viewport: { width: 1280, height: 900 }, ...options }).then(async (page) => {
      await page.goto(path)
      return page
    })
  const narrow = { viewport: { width: 360, height: 740 } }

  it('skips to the content', async () => {
    const page = await open(REPORT)
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    expect(new URL(page.url()).hash).toBe('#content')
    await page.keyboard.press('Tab')
    expect(await page.locator('main :focus').count()).toBe(1)
  })

  it('goes through the site, changes the language, and comes back', async () => {
    const page = await open('/en')
    await page.getByRole('navigation').getByRole('link', { name: 'Reports', exact: true }).first().click()
    await page
      .getByRole('link', { name: /Top-Down Trust-Building/ })
      .first()
      .click()
    await page.waitForURL(`**${REPORT}`)
    await page.locator('header a[hreflang="ja"], header a[lang="ja"]').first().click()
    await page.waitForURL(`**${REPORT.replace('/en/', '/ja/')}`)
    await page.goBack()
    await page.goBack()
    await page.waitForURL('**/en/reports')
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Reports')
  })

  it('opens the filters of a list on a phone, narrows it and widens it', async () => {
    const page = await open('/en/reports', narrow)
    const filters = page.locator('details').first()
    await filters.locator('summary').click()
    await filters.getByRole('link', { name: /^Japanese/ }).click()
    await page.waitForURL('**/en/reports?language=ja')
    await page.getByRole('link', { name: 'Remove all filters' }).click()
    await page.waitForURL('**/en/reports')
  })

  it('reads a footnote and is back in the text', async () => {
    const page = await open(`/en/reports/${withNote.slug}`)
    const mark = page.getByRole('main').locator('a[role="doc-noteref"]')
    await mark.click()
    const popup = page.getByRole('dialog')
    if ((await popup.count()) > 0) {
      expect(await popup.innerText()).toContain(NOTE)
      await page.keyboard.press('Escape')
      expect(await mark.evaluate((element) => element === document.activeElement)).toBe(true)
      return
    }
    const note = page.locator('li:target')
    expect(await note.innerText()).toContain(NOTE)
    await note.locator('a[role="doc-backlink"]').click()
    expect(await page.locator(':target').getAttribute('role')).toBe('doc-noteref')
  })

  it('downloads the PDF', async () => {
    const page = await open(REPORT)
    const href = await page.locator('main a[type="application/pdf"]').first().getAttribute('href')
    const answer = await page.request.get(baseUrl + href)
    expect(answer.headers()['content-type']).toBe('application/pdf')
  })
})
