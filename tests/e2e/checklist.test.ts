import { afterAll, describe, expect, it, jest } from '@jest/globals'
import { choose, fillText, openNewDraft, pressSave, setDate, typeRichText } from './support/admin-form.ts'
import { openPage, screenshot } from './support/portal.ts'
import { readPage, untilReaders } from './support/readers.ts'
import { callApi, removeReport, uniqueName } from './support/works.ts'

jest.setTimeout(180_000)

const cleanUps: (() => Promise<void>)[] = []
afterAll(async () => {
  for (const cleanUp of cleanUps.reverse()) await cleanUp()
})

describe('the publication checklist', () => {
  it('is not covered by the notice that sends an editor to it, on a telephone either', async () => {
    for (const width of [1280, 390]) {
      const page = await openPage({ role: 'editor', viewport: { width, height: 900 } })
      const report = await openNewDraft(page, 'reports')
      cleanUps.push(() => removeReport(report))
      await page.locator('#action-save').first().click()
      const list = page.getByRole('region', { name: 'Before publishing' })
      await list.locator('li button:focus').waitFor()
      const notice = page.locator('[data-sonner-toast]', { hasText: 'See Before publishing.' })
      await notice.waitFor()
      await screenshot(page, `checklist-notice-${width}`)
      const [covering, covered] = [await notice.boundingBox(), await list.boundingBox()]
      if (!covering || !covered) throw new Error('The notice or the checklist is not there.')
      const isBeside = covering.x + covering.width <= covered.x || covered.x + covered.width <= covering.x
      const isAboveOrBelow = covering.y + covering.height <= covered.y || covered.y + covered.height <= covering.y
      expect(isBeside || isAboveOrBelow).toBe(true)
    }
  })

  it('shrinks as an editor fills the form, leads to each field, and ends in a publication', async () => {
    const page = await openPage({ role: 'editor', viewport: { width: 1280, height: 900 } })
    const report = await openNewDraft(page, 'reports')
    cleanUps.push(() => removeReport(report))
    const list = page.getByRole('region', { name: 'Before publishing' })
    const toDo = (text: string) => list.getByRole('status').filter({ hasText: text }).waitFor()

    await page.getByRole('heading', { name: 'Untitled report' }).waitFor()
    // Title, address, summary, text, authors and date: the site's own disclaimer applies.
    await toDo('6 things to do before publishing')
    await screenshot(page, 'checklist-empty')

    // Refused in one sentence, and led to the first thing to do; the draft is saved all the same.
    await fillText(page, 'standfirst', 'Not yet for readers.')
    expect(await pressSave(page)).toBe('Not published: 6 things to do. See Before publishing.')
    await list.locator('li button:focus').waitFor()
    await page.getByText('Not published; the draft is saved').waitFor()
    const saved = await callApi('editor', 'GET', `/reports/${report}?draft=true&depth=0`)
    expect(saved).toMatchObject({ standfirst: 'Not yet for readers.', state: 'draft' })
    await screenshot(page, 'checklist-refused')

    const title = `Listed ${uniqueName('checklist')}`
    await fillText(page, 'title', title)
    await page.getByRole('button', { name: 'Propose from the title' }).click()
    await toDo('4 things to do before publishing')
    await typeRichText(page, 'summary', ['What it argues, TBC.'])
    await typeRichText(page, 'body', ['The whole text.'])
    await toDo('2 things to do before publishing')
    await list.getByRole('button', { name: 'What it argues, TBC.' }).waitFor()

    // By keyboard, to a field that another tab holds.
    await list.getByRole('button', { name: 'Choose at least one author before publishing.' }).press('Enter')
    const authors = page.locator('#field-authors')
    await authors.locator('input:focus').waitFor()
    await screenshot(page, 'checklist-jump')
    await choose(page, 'authors', 'Yu Tiejun')
    await toDo('1 thing to do before publishing')
    await setDate(page, '2025-03-02')
    await toDo('Ready to publish, 3 hints.')
    await screenshot(page, 'checklist-ready')

    const slug = await page.locator('#field-slug').inputValue()
    expect((await readPage(`/en/reports/${slug}`)).status).toBe(404)
    await untilReaders(
      () => pressSave(page),
      `/en/reports/${slug}`,
      ({ html, status }) => status === 200 && html.includes(title),
    )
  })
})
