import { afterAll, afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { Page } from 'playwright-core'
import { fillText, openDocument } from './support/admin-form.ts'
import { baseUrl, closeBrowser, openPage, screenshot } from './support/portal.ts'
import { callApi, createDocument, createReport, removeReport } from './support/works.ts'

let pdfDocument: Awaited<ReturnType<typeof createDocument>>
let report: Awaited<ReturnType<typeof createReport>>

beforeEach(async () => {
  pdfDocument = await createDocument()
  await waitUntilRead(pdfDocument.id)
  report = await createReport({ status: 'draft', document: pdfDocument.id })
})

afterEach(() => removeReport(report.id))
afterAll(closeBrowser)

/** Its pages are counted by a job. */
async function waitUntilRead(id: number): Promise<void> {
  const deadline = Date.now() + 30_000
  while (Date.now() < deadline) {
    const read = await callApi('editor', 'GET', `/documents/${id}?depth=0`)
    if (typeof read === 'object' && read !== null && 'reading' in read && read.reading === 'read') return
    await new Promise((resolve) => setTimeout(resolve, 300))
  }
  throw new Error('The PDF was not read in time.')
}

async function textOfPages(pdf: ArrayBuffer): Promise<string[]> {
  const read = await getDocument({ data: new Uint8Array(pdf), verbosity: VerbosityLevel.ERRORS }).promise
  return Promise.all(
    Array.from({ length: read.numPages }, async (_, index) => {
      const { items } = await (await read.getPage(index + 1)).getTextContent()
      return items.map((item) => ('str' in item ? item.str : '')).join(' ')
    }),
  )
}

async function makeLink(page: Page, forWhom: string): Promise<string> {
  const forWhomField = page.getByLabel('For whom')
  if ((await forWhomField.count()) === 0) await page.getByRole('heading', { name: 'Share this draft' }).click()
  await forWhomField.fill(forWhom)
  await page.getByRole('button', { name: 'Make a link' }).click()
  return page.getByLabel('Address of the link', { exact: true }).inputValue()
}

describe('live preview', () => {
  it('shows what is typed beside the form, at the width of a phone, a tablet and a laptop', async () => {
    const page = await openPage({ role: 'editor', viewport: { width: 1900, height: 1000 } })
    await openDocument(page, 'reports', report.id)
    await page.locator('#live-preview-toggler').click()
    const frame = page.frameLocator('#live-preview-iframe')
    await frame.getByText('Draft – not published').waitFor()
    for (const width of [390, 768, 1280]) {
      await page.locator('.live-preview-toolbar-controls__breakpoint').click()
      await page.getByRole('button', { name: `${width} px`, exact: true }).click()
      await page.waitForFunction(
        (wanted) => document.querySelector('#live-preview-iframe')?.clientWidth === wanted,
        width,
      )
    }
    await fillText(page, 'title', `Live ${report.title}`)
    await frame.getByRole('heading', { level: 1, name: `Live ${report.title}` }).waitFor({ timeout: 30_000 })
    await screenshot(page, 'live-preview')
    await page.locator('#live-preview-toggler').click()
  })

  it('can be scrolled to its right and lower end where the screen is small', async () => {
    const page = await openPage({ role: 'editor', viewport: { width: 1280, height: 720 } })
    await openDocument(page, 'reports', report.id)
    await page.locator('#live-preview-toggler').click()
    await page.frameLocator('#live-preview-iframe').getByText('Draft – not published').waitFor()
    await page.locator('.live-preview-toolbar-controls__breakpoint').click()
    await page.getByRole('button', { name: '1280 px', exact: true }).click()
    const window = page.locator('.live-preview-window__main')
    await page.waitForFunction(() => document.querySelector('#live-preview-iframe')?.clientWidth === 1280)
    const [hiddenWidth, hiddenHeight] = await window.evaluate((element) => {
      element.scrollTo(element.scrollWidth, element.scrollHeight)
      const [frame, preview] = [
        element.getBoundingClientRect(),
        element.querySelector('iframe')?.getBoundingClientRect(),
      ]
      return preview ? [preview.right - frame.right, preview.bottom - frame.bottom] : []
    })
    expect(hiddenWidth).toBeLessThanOrEqual(0)
    expect(hiddenHeight).toBeLessThanOrEqual(0)
    await screenshot(page, 'live-preview-on-a-small-screen')
    await page.locator('#live-preview-toggler').click()
  })

  it('is for those who may read drafts, who come back to it after signing in', async () => {
    const address = `/preview/reports/${report.id}`
    const reader = await openPage()
    await reader.goto(address)
    expect(new URL(reader.url()).pathname).toBe('/admin/login')
    expect(new URL(reader.url()).searchParams.get('redirect')).toBe(address)
    const bioStaff = await openPage({ role: 'bioStaff' })
    const answer = await bioStaff.goto(address)
    expect(answer?.status()).toBe(403)
    expect(await bioStaff.locator('h1').innerText()).toBe('Drafts are not for your role')
  })
})

describe('an older version', () => {
  it('is read as a page, from the list beside the form', async () => {
    const page = await openPage({ role: 'editor', viewport: { width: 1280, height: 1000 } })
    await callApi('editor', 'PATCH', `/reports/${report.id}?draft=true`, { title: `${report.title} revised` })
    await openDocument(page, 'reports', report.id)
    await page.getByText('Preview older versions').click()
    const versions = page.getByRole('list', { name: 'Versions, newest first' }).getByRole('link')
    await versions.first().waitFor()
    expect(await versions.count()).toBe(2)
    await page.goto((await versions.last().getAttribute('href')) ?? '')
    expect(await page.locator('h1').innerText()).toBe(report.title)
    await screenshot(page, 'version-preview')
  })
})

describe('a share link', () => {
  it('lets an author read the draft and its stamped PDF, and nothing else, until it is revoked', async () => {
    const editor = await openPage({ role: 'editor', viewport: { width: 1400, height: 1000 } })
    await openDocument(editor, 'reports', report.id)
    const url = await makeLink(editor, 'Yu Tiejun')
    await screenshot(editor, 'share-panel')

    const author = await openPage({ viewport: { width: 390, height: 844 } })
    const answer = await author.goto(url)
    expect(answer?.status()).toBe(200)
    expect(answer?.headers()).toMatchObject({
      'cache-control': 'private, no-store',
      'x-robots-tag': 'noindex, nofollow',
      'referrer-policy': 'no-referrer',
    })
    expect(await author.locator('h1').innerText()).toBe(report.title)
    expect(await author.getByText('Draft – not published').isVisible()).toBe(true)
    expect(await author.getByText('Please do not pass this page on').isVisible()).toBe(true)
    await screenshot(author, 'share-390')

    const hrefs = await author.locator('a[href]').evaluateAll((links) => links.map((link) => link.getAttribute('href')))
    const own = new URL(url).pathname
    const pdfHref = hrefs.find((href) => href?.endsWith('.pdf'))
    expect(pdfHref?.startsWith(`${own}/`)).toBe(true)
    const pdf = await fetch(new URL(pdfHref ?? '', baseUrl))
    expect(pdf.headers.get('cache-control')).toBe('private, no-store')
    const pages = await textOfPages(await pdf.arrayBuffer())
    expect(pages).toHaveLength(5)
    for (const text of pages) expect(text).toMatch(/DRAFT.*not published/)

    const others = hrefs.filter((href) => href !== null && href !== pdfHref && !/^(#|mailto:)/.test(href))
    for (const href of others) {
      const target = new URL(href ?? '', url)
      if (target.origin !== new URL(url).origin) continue
      const linked = await fetch(new URL(target.pathname, baseUrl))
      expect({ href, hasDraft: (await linked.text()).includes(report.slug) }).toEqual({ href, hasDraft: false })
    }

    await editor.getByRole('button', { name: 'Revoke the link: Yu Tiejun' }).click()
    await editor.getByRole('list', { name: 'Links' }).getByText('Revoked').waitFor()
    expect((await author.goto(url))?.status()).toBe(410)
    expect(await author.locator('h1').innerText()).toBe('This link has ended')
    expect((await fetch(new URL(pdfHref ?? '', baseUrl))).status).toBe(410)
  })

  it('lets an author read the PDF that the portal makes of a draft without a file', async () => {
    const written = await createReport({ status: 'draft' })
    const editor = await openPage({ role: 'editor', viewport: { width: 1400, height: 1000 } })
    await openDocument(editor, 'reports', written.id)
    const author = await openPage()
    await author.goto(await makeLink(editor, 'Yu Tiejun'))
    const href = await author.getByRole('link', { name: 'Read it as a PDF' }).getAttribute('href')
    const pages = await textOfPages(await (await fetch(new URL(href ?? '', baseUrl))).arrayBuffer())
    expect(pages.join(' ')).toContain(`Full text of ${written.slug}`)
    for (const text of pages) expect(text).toContain('Draft – not published')
    await removeReport(written.id)
  })

  it('that was tampered with is a missing page, for the draft, its PDF and its pictures', async () => {
    const made = await callApi('editor', 'POST', `/reports/${report.id}/share`, { days: 1 })
    const { pathname } = new URL((made as { url: string }).url)
    const forged = `${pathname.slice(0, -1)}${pathname.endsWith('A') ? 'B' : 'A'}`
    for (const path of [forged, `${forged}/${report.slug}-en.pdf`, `${forged}/image/1`, `${pathname}/image/1`]) {
      expect({ path, status: (await fetch(new URL(path, baseUrl))).status }).toEqual({ path, status: 404 })
    }
    const name = `${pathname}/${report.slug}`
    expect((await fetch(new URL(`${name}-ja.pdf`, baseUrl))).status).toBe(404)
    const answer = await fetch(new URL(pathname, baseUrl), { method: 'POST' })
    expect(answer.status).toBe(405)
  })
})
