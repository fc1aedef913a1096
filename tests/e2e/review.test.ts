import { afterAll, beforeAll, expect, it, jest } from '@jest/globals'
import type { Page } from 'playwright-core'
import { fillText, openDocument, outcome } from './support/admin-form.ts'
import { openPage, screenshot } from './support/portal.ts'
import { callApi, createReport, removeReport, uniqueName } from './support/works.ts'

jest.setTimeout(180_000)

let report: Awaited<ReturnType<typeof createReport>>
let title: string
let id: number

beforeAll(async () => {
  report = await createReport()
  title = uniqueName('翻訳')
  const created = await callApi('translator', 'POST', '/translations?draft=true', {
    ...{ report: report.id, language: 'ja', title },
  })
  id = (created as { doc: { id: number } }).doc.id
})
afterAll(() => removeReport(report.id))

const state = (page: Page) => page.getByRole('group', { name: 'State' })
const comments = (page: Page) => page.getByRole('region', { name: 'Comments' })

async function submit(page: Page) {
  await openDocument(page, 'translations', id)
  await state(page).getByRole('button', { name: 'Submit for review' }).click()
  await state(page).getByText('Waits for an editor to read it.').waitFor()
  await hasFocus(page)
}

/** The box itself, as the button that was pressed is gone. */
const hasFocus = (page: Page) => page.locator('[role="group"]:focus').filter({ hasText: 'State' }).waitFor()

it('an edition goes to the editors, comes back with a comment, is mended and approved; both are told by mail', async () => {
  const translator = await openPage({ role: 'translator', viewport: { width: 1280, height: 900 } })
  await submit(translator)
  await callApi('editor', 'PATCH', `/reports/${report.id}?draft=true`, { title: `${report.title} revised` })

  const editor = await openPage({ role: 'editor', viewport: { width: 1280, height: 900 } })
  await editor.goto('/admin')
  const awaiting = editor.getByRole('region', { name: /Awaiting review/ })
  await awaiting.getByRole('link', { name: title }).waitFor()
  await screenshot(editor, 'dashboard-editor')
  await editor.setViewportSize({ width: 390, height: 844 })
  await screenshot(editor, 'dashboard-editor-390')
  await editor.setViewportSize({ width: 1280, height: 900 })
  await awaiting.getByRole('link', { name: 'Show all' }).click()
  const row = editor.getByRole('row').filter({ hasText: title })
  await row.waitFor()
  expect(await row.innerText()).toMatch(/Japanese[^]*Test translator[^]*/)
  await screenshot(editor, 'review-queue')
  await editor.setViewportSize({ width: 390, height: 844 })
  await screenshot(editor, 'review-queue-390')
  await editor.setViewportSize({ width: 1280, height: 900 })
  await row.getByRole('link', { name: title }).click()
  await editor.waitForURL(new RegExp(`/translations/${id}`))
  await state(editor).getByRole('button', { name: 'Send back' }).click()
  const dialog = editor.getByRole('dialog')
  await dialog.getByRole('button', { name: 'Send back' }).click()
  await dialog.getByText('Say what is to be changed').waitFor()
  await dialog.getByRole('textbox').fill('The title is too long.\n\nThe summary is missing.')
  expect(await dialog.getByRole('textbox').getAttribute('aria-invalid')).toBe('false')
  await screenshot(editor, 'send-back')
  await dialog.getByRole('button', { name: 'Send back' }).click()
  await state(editor).getByText('Being prepared.').waitFor()
  await state(editor).getByText('Sent back by Test editor:').waitFor()
  await state(editor).getByText('The title is too long.').waitFor()
  await hasFocus(editor)
  await screenshot(editor, 'sent-back')
  await comments(editor).getByText('The summary is missing.').waitFor()

  await translator.goto('/admin')
  await translator
    .getByRole('region', { name: /Sent back to me/ })
    .getByRole('link', { name: title })
    .waitFor()
  await screenshot(translator, 'dashboard-translator')
  await openDocument(translator, 'translations', id)
  const said = comments(translator).getByRole('listitem').filter({ hasText: 'The title is too long.' })
  expect(await said.innerText()).toMatch(/^Test editor\s[^]*sent back/)
  await comments(translator).getByRole('textbox', { name: 'Write a comment' }).fill('Is this better?')
  await comments(translator).getByRole('combobox', { name: 'About' }).selectOption('title')
  await translator.context().setOffline(true)
  await comments(translator).getByRole('button', { name: 'Send comment' }).click()
  await comments(translator).getByText('your text is still here').waitFor()
  await translator.context().setOffline(false)
  await comments(translator).getByRole('button', { name: 'Send comment' }).click()
  await comments(translator).getByText('2 open comments').waitFor()
  expect(await outcome(translator)).toBe('Comment sent.')
  await comments(translator).getByRole('button', { name: 'Go to Title' }).click()
  expect(await translator.evaluate(() => document.activeElement?.id)).toBe('field-title')
  await screenshot(translator, 'comments')
  await said.getByRole('button', { name: 'Resolve' }).click()
  await comments(translator).getByText('1 resolved comment').waitFor()

  const shorter = `${title} 短`
  await fillText(translator, 'title', shorter)
  await translator.locator('#action-save-draft').click()
  expect(await outcome(translator)).toContain('success')
  await submit(translator)
  await openDocument(editor, 'translations', id)
  await state(editor).getByRole('button', { name: 'Approve' }).click()
  await editor.getByRole('dialog').getByRole('button', { name: 'Approve' }).click()
  await state(editor).getByText('Approved, waits to be published.').waitFor()

  const admin = await openPage({ role: 'admin', viewport: { width: 1280, height: 900 } })
  const subjects = async () => {
    await admin.goto(`/admin/collections/outbox?limit=50`)
    await admin.locator('table').first().waitFor()
    return (await admin.locator('tbody').innerText()).split('\n')
  }
  await expect(untilSent(subjects, `Approved: ${shorter}`)).resolves.toBe(true)
  await admin.getByRole('link', { name: new RegExp(`Sent back: ${title}`) }).click()
  const text = admin.getByRole('group', { name: 'Text' })
  await text.waitFor()
  expect(await text.innerText()).toContain('The title is too long.\n\nThe summary is missing.')
  expect(await text.getByRole('link').getAttribute('href')).toContain(`/admin/collections/translations/${id}`)
  await screenshot(admin, 'outbox-mail')
})

it('the list of translations says which fields are older than the original', async () => {
  const editor = await openPage({ role: 'editor', viewport: { width: 1280, height: 900 } })
  await editor.goto(`/admin/collections/translations?search=${encodeURIComponent(title)}`)
  const row = editor.getByRole('row').filter({ hasText: title })
  await row.getByText('Older: Title').waitFor()
  await screenshot(editor, 'translations-list')
})

/** Mails are sent by a job, a moment after what they tell of. */
async function untilSent(subjects: () => Promise<string[]>, wanted: string): Promise<boolean> {
  for (let tries = 0; tries < 30; tries++) {
    if ((await subjects()).some((line) => line.includes(wanted))) return true
  }
  return false
}
