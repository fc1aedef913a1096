import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import type { Page } from 'playwright-core'
import { openDocument } from './support/admin-form.ts'
import { openPage, screenshot } from './support/portal.ts'
import { createReport, createTranslation, removeReport } from './support/works.ts'

jest.setTimeout(180_000)

let report: { id: number; title: string }
let translation: { id: number }
beforeAll(async () => {
  report = await createReport()
  translation = await createTranslation(report.id, 'ko')
})
afterAll(() => removeReport(report.id))

const column = (page: Page) => page.locator('.document-fields__sidebar-fields')

const headings = async (page: Page) =>
  (await column(page).getByRole('heading', { level: 3 }).allInnerTexts()).map((text) => text.trim())

/** How far the column's parts reach beyond it, in pixels. */
const overflow = (page: Page) => column(page).evaluate((element) => element.scrollWidth - element.clientWidth)

/** Pairs of neighbours in the column of which the first one reaches into the second. */
const overlaps = (page: Page) =>
  column(page).evaluate((element) => {
    const parts = [...element.querySelectorAll('.render-fields > *')].map((part) => part.getBoundingClientRect())
    const shown = parts.filter(({ height }) => height > 0)
    return shown.filter((part, index) => index > 0 && part.top < (shown[index - 1]?.bottom ?? 0) - 1).length
  })

const IN_ORDER = [
  'State',
  'Before publishing',
  'Schedule',
  'Comments',
  'Preview older versions',
  'Share this draft',
  'Activity',
]

describe('the column beside a form', () => {
  it.each([1280, 390])('goes from what is needed daily to what is seldom needed, at %d pixels', async (width) => {
    const page = await openPage({ role: 'editor', viewport: { width, height: 900 } })
    for (const [collection, id] of [
      ['reports', report.id],
      ['translations', translation.id],
    ] as const) {
      await openDocument(page, collection, id)
      await column(page).getByRole('heading', { name: 'Activity' }).waitFor()
      await column(page)
        .getByText(/Ready to publish|things? to do/)
        .waitFor()
      await screenshot(page, `beside-${collection}-${width}`)
      const shown = await headings(page)
      expect(shown.filter((heading) => IN_ORDER.includes(heading))).toEqual(IN_ORDER)
      expect([await overflow(page), await overlaps(page)]).toEqual([0, 0])
    }
    // What is folded opens by keyboard, too.
    await column(page).getByRole('heading', { name: 'Share this draft' }).locator('..').focus()
    await page.keyboard.press('Enter')
    await column(page).getByRole('button', { name: 'Make a link' }).waitFor()
    await column(page).getByRole('heading', { name: 'Activity' }).locator('..').focus()
    await page.keyboard.press('Enter')
    await column(page).getByRole('region', { name: 'Activity' }).getByRole('listitem').first().waitFor()
    await column(page).evaluate((element) => element.parentElement?.scrollTo(0, element.scrollHeight))
    await screenshot(page, `beside-unfolded-${width}`)
  })
})
