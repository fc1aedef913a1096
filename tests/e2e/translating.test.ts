import { afterAll, afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import type { Page } from 'playwright-core'
import { fillText, openDocument } from './support/admin-form.ts'
import { closeBrowser, openPage, screenshot } from './support/portal.ts'
import { callApi, createReport, createTranslation, removeReport, uniqueName } from './support/works.ts'

let page: Page
let report: Awaited<ReturnType<typeof createReport>>

beforeEach(async () => {
  report = await createReport()
  page = await openPage({ role: 'translator', viewport: { width: 1400, height: 1000 } })
})

afterEach(() => removeReport(report.id))
afterAll(closeBrowser)

const progress = (field: string) =>
  page.getByRole('region', { name: 'Progress' }).getByRole('listitem').filter({ hasText: field })
const original = (field: string) => page.getByRole('region', { name: `Original (English): ${field}` })

describe('a translator', () => {
  it('chooses among the languages that are theirs', async () => {
    const { id } = await createTranslation(report.id, 'ja')
    await openDocument(page, 'translations', id)
    await page.locator('#field-language input').first().click()
    expect((await page.locator('#field-language [role="option"]').allInnerTexts()).toSorted()).toEqual([
      '日本語',
      '简体中文',
    ])
  })

  it('starts from the original’s texts and translates in place', async () => {
    const created = await callApi('translator', 'POST', '/translations?draft=true', {
      report: report.id,
      language: 'ja',
      _status: 'draft',
    })
    const { id } = (created as { doc: { id: number } }).doc
    await openDocument(page, 'translations', id)
    expect(await progress('Summary').textContent()).toContain('not begun')
    expect(await original('Summary').textContent()).toContain(`Summary of ${report.slug}.`)

    await page.getByRole('button', { name: 'Start from the original' }).click()
    await page.getByText('still the original’s words').first().waitFor()
    expect(await page.locator('#field-standfirst').inputValue()).toBe(`Standfirst of ${report.slug}.`)

    await fillText(page, 'title', uniqueName('翻訳'))
    await progress('Title').getByText('up to date').waitFor()
    expect(await progress('Summary').textContent()).toContain('still the original’s words')
  })

  it('sees word by word what changed in the original, and says when the translation is up to date', async () => {
    const { id } = await createTranslation(report.id, 'ja')
    await callApi('editor', 'PATCH', `/reports/${report.id}?draft=true`, { title: `${report.title} revised` })
    await openDocument(page, 'translations', id)
    await progress('Title').getByText('original has changed').waitFor()
    expect(await original('Title').locator('ins').textContent()).toContain('revised')
    expect(await progress('Summary').textContent()).toContain('up to date')
    await screenshot(page, 'translating')

    await original('Title').getByRole('button', { name: 'Translation is up to date' }).click()
    await progress('Title').getByText('up to date').waitFor()
    expect(await original('Title').locator('ins').count()).toBe(0)
  })

  it('is told when the original changed again meanwhile, and marks only what was shown', async () => {
    const { id } = await createTranslation(report.id, 'ja')
    const revise = (title: string) =>
      callApi('editor', 'PATCH', `/reports/${report.id}?draft=true`, { title: `${report.title} ${title}` })
    await revise('revised')
    await openDocument(page, 'translations', id)
    const hint = page.locator('#before-publishing').getByText('the original has changed')
    await hint.waitFor()
    await original('Title').locator('ins').getByText('revised').waitFor()

    await revise('rewritten')
    const press = () => original('Title').getByRole('button', { name: 'Translation is up to date' }).click()
    await press()
    await page.getByText('The original has changed again meanwhile: Title.').waitFor()
    await original('Title').locator('ins').getByText('rewritten').waitFor()
    expect(await progress('Title').textContent()).toContain('original has changed')
    await screenshot(page, 'translating-changed-again')

    await press()
    await progress('Title').getByText('up to date').waitFor()
    await hint.waitFor({ state: 'detached' })
  })

  it('begins a field from what the form shows, also where the original changed meanwhile', async () => {
    const created = await callApi('translator', 'POST', '/translations?draft=true', {
      report: report.id,
      language: 'ja',
      _status: 'draft',
    })
    const { id } = (created as { doc: { id: number } }).doc
    await openDocument(page, 'translations', id)
    await original('Standfirst').getByText(`Standfirst of ${report.slug}.`).waitFor()
    // A form asks for the original at its own times: here not before the save has gone.
    const gate = Promise.withResolvers<null>()
    await page.route(/\/api\/translations\/\d+\/original/, async (route) => {
      await gate.promise
      await route.continue()
    })
    await callApi('editor', 'PATCH', `/reports/${report.id}?draft=true`, { standfirst: 'Rewritten since.' })
    const saved = page.waitForResponse(
      (response) => response.request().method() === 'PATCH' && response.url().includes(`/translations/${id}`),
    )
    await fillText(page, 'standfirst', 'リード文')
    await saved
    gate.resolve(null)
    await progress('Standfirst').getByText('original has changed').waitFor()
    await original('Standfirst').locator('ins').getByText('Rewritten').waitFor()
  })
})
