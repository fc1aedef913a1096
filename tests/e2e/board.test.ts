import { afterAll, afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import type { Page } from 'playwright-core'
import { z } from 'zod'
import { paragraph, richText } from '#tests/support/fixtures/rich-text.ts'
import { queryPortal } from './support/database.ts'
import { closeBrowser, openPage, screenshot } from './support/portal.ts'
import { callApi, createReport, removeReport, uniqueName } from './support/works.ts'

const createdSchema = z.object({ doc: z.object({ id: z.number() }) })

let page: Page
let report: Awaited<ReturnType<typeof createReport>>
let japanese: string

beforeEach(async () => {
  report = await createReport({ status: 'draft' })
  japanese = uniqueName('信頼')
  const { doc } = createdSchema.parse(
    await callApi('editor', 'POST', '/translations?draft=true', {
      report: report.id,
      language: 'ja',
      title: japanese,
      summary: richText(paragraph('三つの事例。')),
      body: richText(paragraph('本文。')),
      publicationDate: '2025-03-02',
      _status: 'draft',
    }),
  )
  await callApi('editor', 'POST', `/reports/${report.id}/transition`, { action: 'approve' })
  await callApi('editor', 'POST', `/translations/${doc.id}/transition`, { action: 'approve' })
  page = await openPage({ role: 'editor', viewport: { width: 1280, height: 900 } })
})

afterEach(() => removeReport(report.id))
afterAll(closeBrowser)

const row = () => page.getByRole('row').filter({ hasText: report.title })
const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '')

async function openBoard(parameters = '') {
  await page.goto(`/admin/board${parameters}`)
  await page.getByRole('grid').waitFor()
}

describe('an editor on the release board', () => {
  it('finds a report, walks through its languages by keyboard and begins a translation', async () => {
    await openBoard()
    expect(await page.title()).toBe('Release board – APLN')
    await screenshot(page, 'board-all')
    await page.getByRole('searchbox', { name: 'Search' }).fill(report.slug)
    await page.getByText('1 report', { exact: true }).waitFor()
    await page.getByLabel('State', { exact: true }).selectOption('Ready')
    await page.waitForURL(/state=ready/)
    await row().waitFor()
    await page.getByLabel('State', { exact: true }).selectOption('In review')
    await page.getByText('No report matches.').waitFor()
    await page.goBack()
    await row().waitFor()

    await row().getByRole('link').focus()
    await page.keyboard.press('ArrowRight')
    expect(await focused()).toContain('English')
    await page.keyboard.press('End')
    expect(await focused()).toContain('Release all ready languages')
    await page.keyboard.press('ArrowLeft')
    await page.keyboard.press('ArrowLeft')
    expect(await focused()).toContain('Korean')
    await page.keyboard.press('Enter')
    await page.getByRole('menuitem', { name: 'Create translation' }).waitFor()
    await screenshot(page, 'board-menu')
    await page.keyboard.press('Escape')
    expect(await page.getByRole('menu').count()).toBe(0)
    expect(await focused()).toContain('Korean')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/admin\/collections\/translations\/\d+/)
    await page.goBack()
    await page.waitForURL(/state=ready/)
    await row()
      .getByRole('button', { name: /Korean/ })
      .getByText('Draft')
      .waitFor()
  })

  it('releases two ready languages together, and readers see both', async () => {
    await openBoard(`?q=${report.slug}`)
    await row()
      .getByRole('button', { name: /Release all ready languages/ })
      .click()
    const dialog = page.getByRole('dialog')
    await dialog.getByText('Can be released.').nth(1).waitFor()
    await screenshot(page, 'board-release')
    await dialog.getByRole('button', { name: 'Release', exact: true }).click()
    await page.getByText('Released: English, Japanese. Readers see it now.').waitFor()
    expect(await row().getByText('Published').count()).toBe(2)
    await page.waitForFunction(() => document.activeElement?.textContent?.includes('Release all'))

    const reader = await openPage()
    await reader.goto(`/en/reports/${report.slug}`)
    expect(await reader.getByRole('heading', { level: 1 }).innerText()).toBe(report.title)
    await reader.goto(`/ja/reports/${report.slug}`)
    expect(await reader.getByRole('heading', { level: 1 }).innerText()).toBe(japanese)
  })

  it('schedules a release by keyboard, moves it, and sees what failed on the board and the dashboard', async () => {
    await openBoard(`?q=${report.slug}`)
    await row().getByRole('link').focus()
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Enter')
    await page.keyboard.press('End')
    expect(await focused()).toBe('Schedule…')
    await page.keyboard.press('Enter')
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('Date').fill('2027-03-14')
    await dialog.getByLabel('Time', { exact: true }).fill('09:00')
    await screenshot(page, 'board-schedule')
    await dialog.getByRole('button', { name: 'Schedule', exact: true }).click()
    const english = row().getByRole('button', { name: /English/ })
    await english.getByText('for 14 Mar 2027, 09:00').waitFor()
    expect(await english.getByText('Scheduled').count()).toBe(1)
    await page.waitForFunction(() => document.activeElement?.textContent?.includes('English'))
    await page.keyboard.press('Enter')
    await page.keyboard.press('End')
    await page.keyboard.press('Enter')
    expect(await dialog.getByLabel('Date').inputValue()).toBe('2027-03-14')
    await dialog.getByRole('button', { name: 'Cancel' }).click()
    await page.waitForFunction(() => document.activeElement?.textContent?.includes('English'))

    await page.goto('/admin')
    const scheduled = page.getByRole('region', { name: /^Scheduled/ }).getByRole('listitem')
    await scheduled.filter({ hasText: report.title }).getByText('Will be published on Sun, 14 Mar 2027').waitFor()
    await screenshot(page, 'dashboard-scheduled')

    await callApi('editor', 'PATCH', `/reports/${report.id}?draft=true`, { summary: null })
    await queryPortal(`update schedules set at = now() where edition = $1 and status = 'waiting'`, [report.id])
    for (;;) {
      const [planned] = await queryPortal('select status from schedules where edition = $1', [report.id])
      if (planned?.status === 'failed') break
    }
    await page.goto('/admin')
    const failed = page.getByRole('region', { name: /^Schedules that failed/ }).getByRole('listitem')
    await failed.filter({ hasText: report.title }).getByText('Write a summary before publishing.').waitFor()
    await screenshot(page, 'dashboard-failed')
    await openBoard(`?q=${report.slug}`)
    await english.getByText('Schedule failed').waitFor()
    await screenshot(page, 'board-failed')
  })

  it('is told what keeps a language back, and nothing goes out', async () => {
    await callApi('editor', 'PATCH', `/reports/${report.id}?draft=true`, { publicationDate: null })
    await openBoard(`?q=${report.slug}`)
    await row()
      .getByRole('button', { name: /Release all ready languages/ })
      .click()
    const dialog = page.getByRole('dialog')
    await dialog.getByText('Set the publication date before publishing.').waitFor()
    expect(await dialog.getByRole('button', { name: 'Release', exact: true }).isDisabled()).toBe(true)
    await dialog.getByRole('button', { name: 'Cancel' }).click()
    await row().getByText('Ready').first().waitFor()
  })

  it('reads it on a telephone', async () => {
    await page.setViewportSize({ width: 390, height: 844 })
    await openBoard(`?q=${report.slug}`)
    await row().waitFor()
    await screenshot(page, 'board-390')
    const width = await page.evaluate(() => document.documentElement.scrollWidth)
    expect(width).toBeLessThanOrEqual(390)
  })
})

it('a translator sees the board without releases, and whoever is not signed in is asked to', async () => {
  page = await openPage({ role: 'translator' })
  await openBoard(`?q=${report.slug}`)
  await row()
    .getByRole('button', { name: /English/ })
    .click()
  expect(await page.getByRole('menuitem').allInnerTexts()).toEqual(['Open'])
  await page.keyboard.press('Escape')
  await row()
    .getByRole('button', { name: /Korean/ })
    .click()
  expect(await page.getByRole('menuitem').allInnerTexts()).toEqual(['Nothing to do here with your role'])

  page = await openPage({ role: 'bioStaff' })
  await page.goto('/admin/board')
  await page.getByText('Your role does not include this view.').waitFor()

  page = await openPage()
  await page.goto('/admin/board?stale=true')
  await page.waitForURL(/\/admin\/login\?redirect=/)
})
