import { afterAll, describe, expect, it, jest } from '@jest/globals'
import { openDocument } from './support/admin-form.ts'
import { openPage, screenshot } from './support/portal.ts'
import { readPage } from './support/readers.ts'
import { callApi, createAuthor, createReport, createTranslation, remove, removeReport } from './support/works.ts'

jest.setTimeout(180_000)

const reports: number[] = []
const authors: number[] = []
afterAll(async () => {
  for (const report of reports) await removeReport(report)
  for (const author of authors) await remove('authors', author)
})

const pressDelete = (author: number) => pressDeleteOf('authors', author)

async function pressDeleteOf(collection: string, id: number) {
  const page = await openPage({ role: 'editor' })
  await openDocument(page, collection, id)
  await page.locator('.doc-controls__popup .popup-button').click()
  await page.locator('#action-delete').click()
  return page
}

describe('an editor who wants to delete an author', () => {
  it('is told at once where the author is used, and not asked', async () => {
    const author = await createAuthor('Wrote one report.')
    authors.push(author.id)
    const report = await createReport({ author: author.id })
    reports.push(report.id)
    const page = await pressDelete(author.id)
    const dialog = page.getByRole('dialog', { name: 'This cannot be deleted yet' })
    expect(await dialog.getByRole('link').allInnerTexts()).toEqual([report.title])
    expect(await page.locator('#confirm-action').isVisible()).toBe(false)
    await dialog.getByRole('button', { name: 'Close' }).click()
    await dialog.waitFor({ state: 'detached' })
  })

  it('is asked where nothing uses the author', async () => {
    const author = await createAuthor('Wrote nothing.')
    authors.push(author.id)
    const page = await pressDelete(author.id)
    await page.getByRole('heading', { name: 'Confirm deletion' }).waitFor()
    await page.getByRole('button', { name: 'Cancel' }).click()
  })
})

describe('an editor who wants to delete what readers have', () => {
  it('is told what they lose, with its translations, before anything happens', async () => {
    const report = await createReport()
    reports.push(report.id)
    const page = await pressDeleteOf('reports', report.id)
    const dialog = page.getByRole('dialog').filter({ hasText: 'Confirm deletion' })
    await dialog.getByText('Readers will find nothing at its address.').waitFor()
    await dialog.getByText('It has no published translation.').waitFor()
    await screenshot(page, 'deletion-of-published')
    await page.getByRole('button', { name: 'Cancel' }).click()
    expect(await readPage(`/en/reports/${report.slug}`)).toMatchObject({ status: 200 })
  })

  it('reads in the form of a translation that it is hidden while its original lies in the trash', async () => {
    const report = await createReport()
    reports.push(report.id)
    const translation = await createTranslation(report.id, 'ja')
    await callApi('editor', 'PATCH', `/reports/${report.id}`, { deletedAt: new Date().toISOString() })
    const page = await openPage({ role: 'editor' })
    await openDocument(page, 'translations', translation.id)
    await page.getByText('Hidden with its original').waitFor()
    expect(await page.getByText('Readers see this version').count()).toBe(0)
    await callApi('editor', 'PATCH', `/reports/${report.id}?trash=true`, { deletedAt: null })
  })
})
