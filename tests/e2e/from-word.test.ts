import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import type { Page } from 'playwright-core'
import { z } from 'zod'
import { longWordReport, wordReport } from '../support/builders/word.ts'
import { WORD_CLIPBOARD } from '../support/fixtures/word-clipboard.ts'
import { openDocument } from './support/admin-form.ts'
import { baseUrl, closeBrowser, openPage, screenshot } from './support/portal.ts'
import { callApi, createReport, removeReport } from './support/works.ts'

let page: Page
let report: Awaited<ReturnType<typeof createReport>>

beforeAll(async () => {
  page = await openPage({ role: 'editor', viewport: { width: 1280, height: 1000 } })
})
beforeEach(async () => {
  report = await createReport()
})
afterEach(() => removeReport(report.id))
afterAll(closeBrowser)

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
const field = (name: string) => page.locator(`[data-field-path="${name}"]`)
const editor = (name: string) => field(name).locator('[contenteditable="true"]').first()

async function importFile(name: string, buffer: Buffer): Promise<void> {
  await field(name).locator('input[type="file"]').setInputFiles({ name: 'report.docx', mimeType: DOCX, buffer })
}

/** Over the text that the report has already. */
async function importInstead(name: string, buffer: Buffer): Promise<void> {
  await importFile(name, buffer)
  await field(name).getByRole('button', { name: 'Replace the text' }).click()
  await field(name).getByText('“report.docx” was imported').waitFor()
}

async function pasteHtml(name: string, html: string): Promise<void> {
  await editor(name).evaluate((element, pasted) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/html', pasted)
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
  }, html)
}

/** @returns the answer with the latest version, once that has the text: a form saves by itself, some time later */
async function untilKept(text: string): Promise<string> {
  const latestVersion = `/reports/versions?where[parent][equals]=${report.id}&sort=-updatedAt&limit=1&depth=0`
  const end = Date.now() + 30_000
  let found = ''
  while (!found.includes(text) && Date.now() < end) {
    found = JSON.stringify(await callApi('editor', 'GET', latestVersion))
    await new Promise((done) => setTimeout(done, 500))
  }
  return found
}

describe('an editor with a text in Word', () => {
  it('imports the .docx and publishes it, notes and all', async () => {
    await openDocument(page, 'reports', report.id)
    await importInstead('body', await wordReport())
    expect(await editor('body').locator('h2').allInnerTexts()).toEqual(['Trust at sea', 'How boats meet'])
    expect(await editor('body').locator('[data-footnote]').count()).toBe(2)
    await editor('body').locator('[data-footnote] button').first().hover()
    await screenshot(page, 'from-word-admin')
    await page.locator('#action-save').first().click()
    await page.locator('[data-sonner-toast][data-type="success"]').first().waitFor()

    const reader = await openPage({ viewport: { width: 1280, height: 900 } })
    await reader.goto(`${baseUrl}/en/reports/${report.slug}`)
    expect(await reader.getByRole('columnheader').allInnerTexts()).toEqual(['Year', 'Meetings'])
    await reader.locator('a[role="doc-noteref"]').nth(1).click()
    await reader.getByRole('dialog').getByText('Second, Book').waitFor()
    await screenshot(reader, 'from-word-reader')
    await reader.keyboard.press('Escape')
    expect(await reader.evaluate(() => document.activeElement?.getAttribute('href'))).toBe('#body-note-2')
    expect(await reader.locator('#body-note-2').innerText()).toContain('Second, Book')
    await reader.locator('#body-note-2 a[role="doc-backlink"]').click()
    expect(new URL(reader.url()).hash).toBe('#body-note-mark-2')
    await reader.setViewportSize({ width: 390, height: 844 })
    await screenshot(reader, 'from-word-reader-390')
  })

  it('pastes into the full text, and takes it back with one key', async () => {
    await openDocument(page, 'reports', report.id)
    await editor('body').click()
    await page.keyboard.press('ControlOrMeta+End')
    await page.keyboard.press('Enter')
    const before = await editor('body').innerText()
    await pasteHtml('body', WORD_CLIPBOARD)
    await editor('body').getByRole('heading', { name: 'Trust at sea' }).waitFor()
    expect(await editor('body').locator('em, i, .LexicalEditorTheme__textItalic').first().innerText()).toBe('quiet')
    expect(await editor('body').locator('table th').allInnerTexts()).toEqual(['Year', 'Meetings'])
    expect(await editor('body').locator('[data-footnote]').count()).toBe(1)
    await page.getByText('1 picture was left out').waitFor()
    await screenshot(page, 'from-word-pasted')
    await page.keyboard.press('ControlOrMeta+z')
    await editor('body').getByRole('heading', { name: 'Trust at sea' }).waitFor({ state: 'detached' })
    expect(await editor('body').innerText()).toBe(before)
  })

  it('edits a footnote by keyboard', async () => {
    await openDocument(page, 'reports', report.id)
    await importInstead('body', await wordReport())
    await editor('body').locator('[data-footnote] button').first().focus()
    await page.keyboard.press('Enter')
    const drawer = page.locator('.drawer--is-open').last()
    const note = drawer.locator('[contenteditable="true"]')
    await note.getByText('Book').waitFor()
    expect(await note.innerText()).toContain('First, Book')
    await note.focus()
    await page.keyboard.press('ControlOrMeta+End')
    await page.keyboard.type(', page 7')
    await screenshot(page, 'footnote-drawer')
    await drawer.getByRole('button', { name: 'Save Changes' }).focus()
    await page.keyboard.press('Enter')
    await editor('body').getByRole('button', { name: 'Footnote: First, Book, page 7' }).waitFor()

    const found = await untilKept(', page 7')
    const { docs } = z.object({ docs: z.array(z.object({ id: z.number() })) }).parse(JSON.parse(found))
    await page.goto(`/admin/collections/reports/${report.id}/versions/${docs[0]?.id}`)
    await page.getByText('[First, Book, page 7]').first().waitFor()
    await screenshot(page, 'version-with-footnotes')
    expect(await page.getByText('Digests of the texts').count()).toBe(0)
    expect(await page.getByText('Last save').count()).toBe(0)
  })

  it('writes a footnote at once, spaces and all', async () => {
    await openDocument(page, 'reports', report.id)
    await editor('body').click()
    const before = await editor('body').innerText()
    await field('body').getByRole('button', { name: 'Footnote', exact: true }).click()
    const note = page.locator('.drawer--is-open').last().locator('[contenteditable="true"]')
    await note.and(page.locator(':focus')).waitFor()
    await page.keyboard.type('A note with words')
    expect(await note.innerText()).toBe('A note with words')
    await page.locator('.drawer--is-open').last().getByRole('button', { name: 'Save Changes' }).click()
    await editor('body').getByRole('button', { name: 'Footnote: A note with words' }).waitFor()
    expect(await untilKept('A note with words')).toContain('A note with words')
    expect((await editor('body').innerText()).replace(/\s/g, '')).toContain(before.replace(/\s/g, '').slice(0, 20))
  })

  it('loses no footnote that is saved before a busy browser has told the form of it', async () => {
    // Half a second is the longest that Payload lets it wait; here the browser is never idle.
    await page.addInitScript(() => {
      window.requestIdleCallback = (callback) => window.setTimeout(callback, 60_000)
      window.cancelIdleCallback = (handle) => window.clearTimeout(handle)
    })
    try {
      await openDocument(page, 'reports', report.id)
      await editor('body').click()
      await field('body').getByRole('button', { name: 'Footnote', exact: true }).click()
      const drawer = page.locator('.drawer--is-open').last()
      await drawer.locator('[contenteditable="true"]').and(page.locator(':focus')).waitFor()
      await page.keyboard.type('Saved in a hurry')
      await drawer.getByRole('button', { name: 'Save Changes' }).click()
      await editor('body').getByRole('button', { name: 'Footnote: Saved in a hurry' }).waitFor()
    } finally {
      page = await openPage({ role: 'editor', viewport: { width: 1280, height: 1000 } })
    }
  })

  it('makes no link by leaving the window of one, and one by writing its address', async () => {
    await openDocument(page, 'reports', report.id)
    const selectAll = async () => {
      await editor('body').click()
      await page.keyboard.press('ControlOrMeta+a')
      await field('body').getByRole('button', { name: 'Link', exact: true }).click()
    }
    const drawer = page.locator('.drawer--is-open').last()
    await selectAll()
    await editor('body').locator('a').first().waitFor()
    await drawer.locator('input:focus').waitFor()
    await page.keyboard.press('Escape')
    await editor('body').locator('a').first().waitFor({ state: 'detached' })
    await selectAll()
    await drawer.locator('input[name="url"]').fill('https://example.org/trust')
    await drawer.getByRole('button', { name: 'Save Changes' }).click()
    await editor('body').locator('a[href="https://example.org/trust"]').first().waitFor()
    // Longer than the portal takes to look for links without an address.
    await new Promise((done) => setTimeout(done, 1_000))
    expect(await editor('body').locator('a[href="https://example.org/trust"]').count()).toBe(1)
    expect(await untilKept('example.org/trust')).toContain('example.org/trust')
  })

  it('is asked by keyboard before a text is replaced, also by a very long one', async () => {
    await openDocument(page, 'reports', report.id)
    const before = await editor('body').innerText()
    await importFile('body', await wordReport())
    await field('body').getByRole('alertdialog').waitFor()
    await page.keyboard.press('Escape')
    expect(await editor('body').innerText()).toBe(before)
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Import from Word (.docx)…')

    await importFile('body', await wordReport())
    await field('body').getByRole('button', { name: 'Add at the end' }).click()
    await field('body').getByText('“report.docx” was imported').waitFor()
    expect(await editor('body').innerText()).toContain(before.trim())
    expect(await editor('body').locator('[data-footnote]').count()).toBe(2)

    await importFile('body', await longWordReport(400))
    await field('body').getByRole('alertdialog').waitFor()
    await page.keyboard.press('Enter')
    await editor('body').locator('[data-footnote]').nth(399).waitFor()
    expect(await editor('body').locator('[data-footnote]').count()).toBe(400)
    expect(await editor('body').locator('table').count()).toBe(0)
  })

  it('finds footnotes in the toolbar, and the import above it', async () => {
    await openDocument(page, 'reports', report.id)
    for (const name of ['summary', 'body']) {
      const button = field(name).getByRole('button', { name: 'Footnote', exact: true })
      const chooser = field(name).getByRole('button', { name: 'Import from Word (.docx)…' })
      const [inToolbar, above] = [await button.boundingBox(), await chooser.boundingBox()]
      expect((above?.y ?? 0) + (above?.height ?? 0)).toBeLessThanOrEqual(inToolbar?.y ?? 0)
    }
  })

  it('is told what to do with another file', async () => {
    await openDocument(page, 'reports', report.id)
    await importFile('body', Buffer.from('%PDF-1.7'))
    expect(await field('body').getByRole('alert').innerText()).toContain('This is a PDF')
  })
})
