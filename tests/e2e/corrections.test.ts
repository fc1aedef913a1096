import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import { todayIn } from '#domain/calendar-date.ts'
import { openDocument } from './support/admin-form.ts'
import { openPage, screenshot } from './support/portal.ts'
import { readPage } from './support/readers.ts'
import { createReport, removeReport } from './support/works.ts'

jest.setTimeout(120_000)

const DAY_MS = 24 * 60 * 60_000

let report: { id: number; slug: string; title: string }
beforeAll(async () => {
  report = await createReport()
})
afterAll(() => removeReport(report.id))

describe('a correction', () => {
  it('is written beside the published report, and readers, feeds and search engines have it at once', async () => {
    const note = `The treaty is of 1972, not 1973 (${report.slug}).`
    const page = await openPage({ role: 'editor' })
    await openDocument(page, 'reports', report.id)
    await page.getByRole('button', { name: 'Add a correction…' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('button', { name: 'Publish the correction' }).click()
    await dialog.getByText('Write what was corrected.').waitFor()
    // The site's day, whatever the day is where the browser is.
    const [today, tomorrow] = [0, DAY_MS].map((later) => todayIn('Asia/Seoul', new Date(Date.now() + later)))
    const date = dialog.getByLabel('Date')
    await dialog.locator(`input[type="date"][max="${today}"][min="2025-03-02"]`).waitFor()
    expect(await date.inputValue()).toBe(today)
    await dialog.getByLabel('Note to readers').fill(note)
    await date.fill(tomorrow ?? '')
    await dialog.getByRole('button', { name: 'Publish the correction' }).click()
    await dialog
      .getByRole('alert')
      .filter({ hasText: `The date ${tomorrow} is after ${today}` })
      .waitFor()
    await screenshot(page, 'correction-of-tomorrow')
    await date.fill('2026-03-14')
    await screenshot(page, 'correction-dialog')
    await dialog.getByRole('button', { name: 'Publish the correction' }).click()
    await page.getByText('The correction is published.').waitFor()

    const reader = await openPage()
    await reader.goto(`/en/reports/${report.slug}`)
    const list = reader.getByRole('region', { name: 'Corrections' })
    expect(await list.innerText()).toBe(`Corrected on 14 March 2026: ${note}`)
    await screenshot(reader, 'correction-for-readers')
    const { html } = await readPage(`/en/reports/${report.slug}`)
    expect(html).toContain('"CorrectionComment"')
    expect((await readPage('/en/feed.atom')).html).toContain(`Corrected on 14 March 2026: ${note}`)
  })
})
