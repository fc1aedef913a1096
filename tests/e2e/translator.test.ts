import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import { choose, fillText, openDocument, openNewDraft, outcome, typeRichText } from './support/admin-form.ts'
import { openPage } from './support/portal.ts'
import { readPage } from './support/readers.ts'
import { callApi, createReport, createTranslation, findUntitled, removeReport } from './support/works.ts'

jest.setTimeout(120_000)

let report: { id: number; slug: string; title: string }

beforeAll(async () => {
  report = await createReport()
})
afterAll(() => removeReport(report.id))

describe('a translator', () => {
  it('prepares an edition in one of their languages and hands it to the editors, never to readers', async () => {
    const page = await openPage({ role: 'translator' })
    const id = await openNewDraft(page, 'translations')
    await choose(page, 'report', report.title)
    await choose(page, 'language', '日本語')
    const title = `頂上からの信頼 ${report.slug}`
    await fillText(page, 'title', title)
    await typeRichText(page, 'summary', ['三つの事例。'])
    await page.locator('#action-save-draft').click()
    expect(await outcome(page)).toContain('success')

    const state = page.getByRole('group', { name: 'State' })
    const buttons = await page.locator('.doc-controls button').allInnerTexts()
    expect(buttons.filter((label) => label !== '')).toEqual(['Save Draft'])
    expect(await state.getByRole('button').allInnerTexts()).toEqual(['Submit for review'])
    await state.getByRole('button', { name: 'Submit for review' }).click()
    await state.getByText('Waits for an editor to read it.').waitFor()
    expect(await state.getByRole('button').count()).toBe(0)
    expect((await readPage(`/ja/reports/${report.slug}`)).html).not.toContain(title)

    const editor = await openPage({ role: 'editor' })
    await openDocument(editor, 'translations', id)
    expect(await editor.locator('#field-title').inputValue()).toBe(title)
    await editor.getByRole('group', { name: 'State' }).getByRole('button', { name: 'Send back' }).click()
    await editor.getByRole('textbox', { name: 'What is to be changed?' }).fill('Shorten the summary.')
    await editor.getByRole('dialog').getByRole('button', { name: 'Send back' }).click()
    await editor.getByText('Being prepared.').waitFor()

    const publish = callApi('translator', 'PATCH', `/translations/${id}`, { _status: 'published' })
    await expect(publish).rejects.toThrow('403')
    expect((await readPage(`/ja/reports/${report.slug}`)).html).not.toContain(title)
  })

  it('can change nothing in a language that is not theirs', async () => {
    const korean = await createTranslation(report.id, 'ko')
    const page = await openPage({ role: 'translator' })
    await openDocument(page, 'translations', korean.id)
    expect(await page.locator('#field-title').isDisabled()).toBe(true)
    expect(await page.locator('#action-save-draft').count()).toBe(0)
    const change = callApi('translator', 'PATCH', `/translations/${korean.id}?draft=true`, { title: 'Overwritten' })
    await expect(change).rejects.toThrow('403')
  })

  it('reads the report that they translate, without changing it', async () => {
    const page = await openPage({ role: 'translator' })
    await openDocument(page, 'reports', report.id)
    expect(await page.locator('#field-title').inputValue()).toBe(report.title)
    expect(await page.locator('#field-title').isDisabled()).toBe(true)
    expect(await page.getByRole('group', { name: 'State' }).getByRole('button').count()).toBe(0)
  })

  it('is told who makes reports and what to do, where a new report would be made', async () => {
    const untitled = await findUntitled('reports')
    const page = await openPage({ role: 'translator' })
    await page.goto('/admin/collections/reports/create')
    await page.getByRole('heading', { name: 'Reports are made by editors' }).waitFor()
    expect(await page.locator('form').count()).toBe(0)
    expect(await page.getByText('Log out').count()).toBe(0)
    expect(await findUntitled('reports')).toEqual(untitled)
    await page.locator('main, .gutter').getByRole('link', { name: 'Release board' }).click()
    await page.getByRole('heading', { name: 'Release board' }).waitFor()
  })

  it('is not offered to publish or unpublish many, and the editors are', async () => {
    await createTranslation(report.id, 'zh-Hans')
    const offered = async (role: 'translator' | 'editor') => {
      const page = await openPage({ role })
      await page.goto('/admin/collections/translations')
      await page.locator('.cell-_select input').first().check()
      await page.locator('.list-selection').first().waitFor()
      return (await page.locator('.list-selection').first().getByRole('button').allInnerTexts()).join(' ')
    }
    expect(await offered('translator')).not.toMatch(/Edit|Publish|Unpublish/)
    expect(await offered('editor')).toMatch(/Edit.*Publish.*Unpublish/)
  })
})
