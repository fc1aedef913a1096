import { afterAll, describe, expect, it, jest } from '@jest/globals'
import { openDocument } from './support/admin-form.ts'
import { openPage } from './support/portal.ts'
import { createAuthor, createReport, remove, removeReport } from './support/works.ts'

jest.setTimeout(180_000)

const reports: number[] = []
const authors: number[] = []
afterAll(async () => {
  for (const report of reports) await removeReport(report)
  for (const author of authors) await remove('authors', author)
})

async function pressDelete(author: number) {
  const page = await openPage({ role: 'editor' })
  await openDocument(page, 'authors', author)
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
