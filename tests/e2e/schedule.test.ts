import { afterAll, afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import type { Page } from 'playwright-core'
import { openDocument } from './support/admin-form.ts'
import { closeBrowser, openPage, screenshot } from './support/portal.ts'
import { readPage, untilReaders } from './support/readers.ts'
import { callApi, createReport, removeReport } from './support/works.ts'
import { queryPortal } from './support/database.ts'

let page: Page
let report: Awaited<ReturnType<typeof createReport>>

beforeEach(async () => {
  report = await createReport({ status: 'draft' })
  page = await openPage({ role: 'editor', viewport: { width: 1280, height: 1000 }, timezoneId: 'America/New_York' })
})

afterEach(() => removeReport(report.id))
afterAll(closeBrowser)

const panel = () => page.getByRole('group', { name: 'Schedule', exact: true })
const dialog = () => page.getByRole('dialog')

describe('an editor', () => {
  it('schedules a release from the form, in the own time zone, and readers see it when its time has come', async () => {
    const path = `/en/reports/${report.slug}`
    await openDocument(page, 'reports', report.id)
    await panel().getByRole('button', { name: 'Schedule…' }).click()
    await dialog().getByLabel('Date').fill('2027-03-14')
    await dialog().getByLabel('Time', { exact: true }).fill('02:30')
    await dialog().getByText('it does not exist').waitFor()
    await dialog().getByRole('button', { name: 'Schedule', exact: true }).click()
    await dialog().getByRole('alert').getByText('Choose 2027-03-14 03:00').waitFor()

    await dialog().getByLabel('Time', { exact: true }).fill('09:00')
    await dialog().getByText('In the site’s time zone: Sun, 14 Mar 2027, 22:00 (Asia/Seoul, GMT+9).').waitFor()
    await screenshot(page, 'schedule-dialog')
    await dialog().getByRole('button', { name: 'Schedule', exact: true }).click()
    await panel().getByText('Will be published on Sun, 14 Mar 2027, 09:00 (America/New_York, GMT-4).').waitFor()
    await page.getByText('Approved, will be published at its time.').waitFor()
    await screenshot(page, 'schedule')

    expect((await readPage(path)).status).toBe(404)
    const comes = () =>
      queryPortal(`update schedules set at = now() where edition = $1 and status = 'waiting'`, [report.id])
    await untilReaders(comes, path, ({ status, html }) => status === 200 && html.includes(report.title))
  })

  it('sees what could not be done, with its reason, and schedules it again', async () => {
    const body = { action: 'publish', at: '2027-03-14T09:00', timeZone: 'America/New_York' }
    await callApi('editor', 'POST', `/reports/${report.id}/schedule`, body)
    await callApi('editor', 'PATCH', `/reports/${report.id}?draft=true`, { standfirst: 'Changed', summary: null })
    await queryPortal(`update schedules set at = now() where edition = $1 and status = 'waiting'`, [report.id])
    for (;;) {
      const [row] = await queryPortal('select status from schedules where edition = $1', [report.id])
      if (row?.status === 'failed') break
    }
    await openDocument(page, 'reports', report.id)
    const alert = panel().getByRole('alert')
    expect(await alert.innerText()).toContain('Write a summary before publishing.')
    await screenshot(page, 'schedule-failed')
    await panel().getByRole('button', { name: 'Schedule again…' }).click()
    await dialog().getByLabel('Date').fill('2027-04-01')
    await dialog().getByRole('button', { name: 'Schedule', exact: true }).click()
    await dialog().getByRole('alert').getByText('Write a summary before publishing.').waitFor()
  })
})
