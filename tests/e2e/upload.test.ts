import { afterAll, beforeAll, expect, it, jest } from '@jest/globals'
import { AxeBuilder } from '@axe-core/playwright'
import type { Locator, Page } from 'playwright-core'
import { damagedPdf } from '#tests/support/builders/pdfs.ts'
import { textPdf } from '#tests/support/builders/raw-pdf.ts'
import { TEXTS } from '#tests/support/builders/texts.ts'
import { openDocument, openForm, openTab, pressSave, uploadInField } from './support/admin-form.ts'
import { closeBrowser, openPage, screenshot } from './support/portal.ts'
import { callApi, createReport, findIds, PDF, remove, removeReport, uniqueName } from './support/works.ts'

jest.setTimeout(180_000)

/** So many that reading them takes longer than it takes somebody to look. */
const PAGES = 900
const pdf = (buffer: Buffer) => ({ name: 'report.pdf', mimeType: 'application/pdf', buffer })

const names = {
  long: `${uniqueName('long')}.pdf`,
  damaged: `${uniqueName('damaged')}.pdf`,
  listed: `${uniqueName('listed')}.pdf`,
}
let report: { id: number }

beforeAll(async () => {
  report = await createReport({ status: 'draft' })
}, 60_000)

afterAll(async () => {
  await removeReport(report.id)
  for (const name of Object.values(names))
    for (const id of await findIds('documents', 'filename', name)) await remove('documents', id)
  await closeBrowser()
}, 60_000)

/** From now on a page that is loaded anew can be told from the one that is open. */
const mark = (page: Page) => page.evaluate(() => document.documentElement.setAttribute('data-same-page', ''))
const isMarked = (page: Page) => page.evaluate(() => document.documentElement.hasAttribute('data-same-page'))

async function barriersIn(panel: Locator): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page: panel.page() })
    .include(`[aria-labelledby="${await panel.getAttribute('aria-labelledby')}"]`)
    // Payload's forms have no headings between the title and those of panels.
    .disableRules(['heading-order'])
    .analyze()
  return violations.map(({ id }) => id)
}

it('an editor who uploads a PDF in a report’s form sees how far its reading is, and then what was found', async () => {
  const page = await openPage({ role: 'editor', viewport: { width: 1280, height: 900 } })
  await openDocument(page, 'reports', report.id)
  await mark(page)
  await openTab(page, 'PDF and image')
  const long = textPdf({ pages: Array.from({ length: PAGES }, () => TEXTS.en) })
  await uploadInField(page, 'document', pdf(long), names.long)
  const about = page.getByRole('region', { name: 'About this file' })
  await about.getByText(new RegExp(`^Being read: page \\d+ of ${PAGES}$`)).waitFor()
  await screenshot(page, 'upload-in-progress-1280')
  await about.getByText(`Read, ${PAGES} pages.`).waitFor({ timeout: 90_000 })
  expect(await about.getByRole('listitem').allInnerTexts()).toEqual(
    expect.arrayContaining([
      expect.stringContaining('This PDF has no title in its properties'),
      expect.stringContaining('Sample'),
    ]),
  )
  await screenshot(page, 'upload-read-1280')
  // Nothing is to be done any more, which the checklist says by itself as well.
  await page.getByText('This PDF is still being read').waitFor({ state: 'detached' })
  expect(await barriersIn(about)).toEqual([])
  expect(await isMarked(page)).toBe(true)
})

it('one that is damaged is said to be so, and the file that is uploaded in its place is read at once', async () => {
  const page = await openPage({ role: 'editor', viewport: { width: 360, height: 740 } })
  await openForm(page, '/admin/collections/documents/create')
  await page.locator('input[type="file"]').setInputFiles(pdf(damagedPdf()))
  await page.locator('.file-field__filename').fill(names.damaged)
  await pressSave(page)
  await page.waitForURL(/\/documents\/\d+/)
  await mark(page)
  const found = page.getByRole('region', { name: 'What was found in the file' })
  await found.getByText('Could not be read.').waitFor()
  expect(await found.getByRole('listitem').allInnerTexts()).toEqual([
    expect.stringContaining('This PDF is damaged and cannot be read. Export it again and upload the new file.'),
  ])
  await screenshot(page, 'upload-damaged-360')

  await page.locator('.file-details__remove').click()
  await page.locator('input[type="file"]').setInputFiles(PDF)
  await page.locator('.file-field__filename').fill(names.damaged)
  await pressSave(page)
  await found.getByText('Read, 5 pages.').waitFor()
  // And so does the form.
  await page.locator('#field-pages[value="5"], input[name="pages"][value="5"]').waitFor()
  await page.locator('.file-details img, .thumbnail img').first().waitFor()
  expect(await found.getByText('damaged').count()).toBe(0)
  const contents = await found.locator('dl').innerText()
  for (const said of ['Yu Tiejun', 'British English', 'A4, 21 × 29.7 cm', 'Tagged', '1 link', '13 headings'])
    expect(contents).toContain(said)
  await found.getByText('5 fonts').press('Enter')
  await found.locator('dl details li').last().waitFor()
  expect(await barriersIn(found)).toEqual([])
  await screenshot(page, 'upload-mended-360')
  expect(await isMarked(page)).toBe(true)
})

it('the list of documents has the pages and the top of the cover by itself when a reading ends', async () => {
  const form = new FormData()
  const long = textPdf({ pages: Array.from({ length: PAGES }, () => TEXTS.en) })
  form.append('file', new File([new Uint8Array(long)], names.listed, { type: 'application/pdf' }))
  await callApi('editor', 'POST', '/documents', form)
  const page = await openPage({ role: 'editor', viewport: { width: 1280, height: 900 } })
  await page.goto('/admin/collections/documents')
  const row = page.getByRole('row').filter({ hasText: names.listed })
  await row.getByText(new RegExp(`^Being read, \\d+ of ${PAGES}$`)).waitFor()
  await mark(page)
  const other = page.locator('tbody tr').filter({ hasNotText: names.listed }).first().getByRole('checkbox')
  await other.check()
  await row.getByRole('cell', { name: String(PAGES), exact: true }).waitFor({ timeout: 90_000 })
  const cover = row.locator('.thumbnail img')
  await cover.waitFor()
  expect(await cover.evaluate((image) => getComputedStyle(image).objectPosition)).toBe('50% 0%')
  // What somebody is about to do with other rows is not forgotten.
  expect(await other.isChecked()).toBe(true)
  expect(await isMarked(page)).toBe(true)
  await screenshot(page, 'upload-listed-1280')

  await page.goto('/admin/collections/images')
  const picture = page.locator('.thumbnail img').first()
  await picture.waitFor()
  expect(await picture.evaluate((image) => getComputedStyle(image).objectPosition)).toBe('50% 50%')
})
