import { afterAll, afterEach, beforeEach, expect, it } from '@jest/globals'
import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { z } from 'zod'
import { fillText, openDocument, openForm } from './support/admin-form.ts'
import { closeBrowser, openPage, screenshot } from './support/portal.ts'
import { callApi, createReport, remove, removeReport, uniqueName } from './support/works.ts'

let page: Page
let series: number
let reports: number[]

const made = z.object({ doc: z.object({ id: z.number() }) })

beforeEach(async () => {
  const slug = uniqueName('series')
  series = made.parse(await callApi('editor', 'POST', '/series', { name: `Series ${slug}`, slug })).doc.id
  const first = await createReport()
  await callApi('editor', 'PATCH', `/reports/${first.id}`, { series, seriesNumber: 1, _status: 'published' })
  reports = [first.id]
  page = await openPage({ role: 'editor', viewport: { width: 1280, height: 1000 } })
})

afterEach(async () => {
  for (const id of reports) await removeReport(id)
  await remove('series', series)
})
afterAll(closeBrowser)

/** Waits for the form of another report than those known, and returns its number. */
async function reachNewReport(): Promise<number> {
  await page.waitForURL((url) => {
    const id = Number(/\/collections\/reports\/(\d+)$/.exec(url.pathname)?.[1])
    return id > 0 && !reports.includes(id)
  })
  const id = Number(new URL(page.url()).pathname.split('/').at(-1))
  reports.push(id)
  await page.waitForLoadState('networkidle')
  return id
}

it('an editor makes the next entry, duplicates it, is kept from deleting the series, and exports who did what', async () => {
  await openDocument(page, 'series', series)
  await page.getByRole('region', { name: 'Used in' }).getByRole('link').first().waitFor()
  await screenshot(page, 'series-used-in')
  await page.getByRole('button', { name: 'Next in the series' }).click()
  await reachNewReport()
  const title = uniqueName('Next')
  await fillText(page, 'title', title)
  await page.getByRole('button', { name: 'Series and subjects', exact: true }).click()
  expect(await page.locator('#field-seriesNumber').inputValue()).toBe('2')

  await page.locator('.doc-controls__popup button').first().click()
  await page.getByRole('button', { name: 'Duplicate…' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Make the copy' }).click()
  await reachNewReport()
  await page.getByRole('button', { name: 'Text', exact: true }).click()
  expect(await page.locator('#field-title').inputValue()).toBe(`${title} (copy)`)
  const activity = page.getByRole('region', { name: 'Activity' })
  await activity.getByRole('heading').click()
  await activity.getByText('created').waitFor()
  await screenshot(page, 'duplicated-report')

  await openDocument(page, 'series', series)
  await page.locator('.doc-controls__popup button').first().click()
  await page.locator('#action-delete').click()
  const inUse = page.getByRole('dialog', { name: 'This cannot be deleted yet' })
  await inUse.getByText('It is used in 3 places:').waitFor()
  await screenshot(page, 'trash-refused')
  await inUse.getByRole('button', { name: 'Close' }).click()

  for (const id of reports.splice(0)) await removeReport(id)
  await openDocument(page, 'series', series)
  await page.getByText('Nothing uses this.').waitFor()
  await page.locator('.doc-controls__popup button').first().click()
  await page.locator('#action-delete').click()
  await page.locator('.confirmation-modal #confirm-action').click()
  await page.waitForURL(/\/collections\/series$/)
  await openForm(page, `/admin/collections/series/trash/${series}`)
  await page.getByRole('button', { name: 'Restore', exact: true }).first().click()
  await page.locator('.confirmation-modal #confirm-action').click()
  await page.waitForURL(new RegExp(`/collections/series/${series}$`))

  await page.goto(`/admin/collections/activity?where[collection][equals]=series&where[document][equals]=${series}`)
  await page.getByText('restored from the trash').first().waitFor()
  await screenshot(page, 'activity')
  const download = page.waitForEvent('download')
  await page.getByRole('link', { name: 'Export as CSV' }).click()
  const file = readFileSync(await (await download).path(), 'utf8')
  const [heading, ...rows] = file.trimEnd().split('\r\n')
  // The time that stands before has a comma of its own.
  expect(heading).toContain('When,Who,Action')
  expect(rows.map((row) => row.split(',')[3])).toEqual(['restored from the trash', 'put into the trash'])
})
