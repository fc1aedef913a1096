import { AxeBuilder } from '@axe-core/playwright'
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import type { Page } from 'playwright-core'
import { openDocument } from './support/admin-form.ts'
import { openPage, screenshot } from './support/portal.ts'
import { callApi, createAuthor, createReport, remove, removeReport } from './support/works.ts'

jest.setTimeout(240_000)

let author: { id: number; slug: string }
let report: { id: number; slug: string; title: string }

beforeAll(async () => {
  author = await createAuthor('A bio.')
  report = await createReport({ author: author.id })
})

afterAll(async () => {
  await removeReport(report.id)
  await remove('authors', author.id)
})

/** What is of the framework's own frame and left to it, by the rule of axe, with the reason. */
const OF_PAYLOAD = {
  'aria-hidden-focus':
    'react-select hides its arrow and cross, but leaves them as buttons; the keys of the field do both',
  'color-contrast': 'the grey of descriptions, tabs and heads of columns is the theme’s, in many places',
  'label-content-name-mismatch': 'the number of versions stands beside the name of that tab',
  list: 'the tabs of a document are divs in its list',
}

/** What keeps somebody from working with a screen reader; lesser findings and colours are not looked at here. */
async function barriers(page: Page, known: Record<string, string> = {}) {
  const { violations } = await new AxeBuilder({ page }).analyze()
  return violations
    .filter(({ id }) => !(id in known))
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 160)}`))
}

describe('a blind editor', () => {
  it('finds a name at all there is in the form of a report, its menu among it', async () => {
    const page = await openPage({ role: 'editor' })
    await openDocument(page, 'reports', report.id)
    await page.getByRole('textbox', { name: 'Summary' }).waitFor()
    for (const name of ['Bold', 'Italic', 'More actions'])
      expect(await page.getByRole('button', { name, exact: true }).count()).toBeGreaterThan(0)
    expect(await page.getByRole('textbox', { name: 'Full text' }).count()).toBe(1)
    expect(await barriers(page, OF_PAYLOAD)).toEqual([])
  })

  it.each([
    ['/admin/collections/reports', 'the list'],
    ['/admin/board', 'the board'],
    ['/admin', 'the dashboard'],
    ['/admin/review', 'the queue'],
    ['/admin/bios', 'the bios'],
  ])('can work at %s', async (path) => {
    const page = await openPage({ role: 'editor' })
    await page.goto(path)
    await page.locator('h1').first().waitFor()
    await page.waitForLoadState('networkidle')
    expect(await barriers(page, path.includes('collections') ? OF_PAYLOAD : {})).toEqual([])
    if (!path.includes('collections')) expect(await page.locator('main').count()).toBe(1)
  })
})

describe('the language of the content', () => {
  it('is not offered where a document has only one', async () => {
    const page = await openPage({ role: 'editor' })
    await openDocument(page, 'authors', author.id)
    await page.locator('.localizer').first().waitFor()
    await openDocument(page, 'reports', report.id)
    expect(await page.locator('.localizer').first().isVisible()).toBe(false)
    await page.locator('.doc-controls__dots').click()
    await page.getByRole('button', { name: 'Duplicate' }).waitFor()
    expect(await page.getByText('Copy to Locale').count()).toBe(0)
  })

  it('is as it was before, after somebody opened the bio in another language', async () => {
    const page = await openPage({ role: 'editor' })
    await page.goto(`/admin/bios?q=${author.slug}`)
    await page.locator(`a[href*="/authors/${author.id}?locale=ja"]`).click()
    await page.locator('.localizer').getByText('日本語').first().waitFor()
    await page.waitForLoadState('networkidle')
    await page.goto('/admin')
    expect(await callApi('editor', 'GET', '/payload-preferences/locale')).toMatchObject({ value: 'en' })
  })
})

describe('on a telephone', () => {
  it.each(['/admin/bios', '/admin/collections/reports'])('%s does not scroll sideways', async (path) => {
    const page = await openPage({ role: 'editor', viewport: { width: 390, height: 844 } })
    await page.goto(path)
    await page.waitForLoadState('networkidle')
    if (path.includes('reports')) await page.locator('tbody input[type="checkbox"]').first().check()
    await screenshot(page, `phone${path.replaceAll('/', '-')}`)
    const tooWide = await page.evaluate(() =>
      document.documentElement.scrollWidth <= innerWidth
        ? []
        : Array.from(document.body.querySelectorAll('*'))
            .filter((element) => element.getBoundingClientRect().right > innerWidth + 1)
            .map((element) => element.outerHTML.slice(0, 100)),
    )
    expect(tooWide).toEqual([])
    for (const text of await page.locator('.list-selection, .list-selection *').all()) {
      const box = await text.boundingBox()
      if (box && (await text.innerText()).length > 4) expect(box.width).toBeGreaterThan(30)
    }
  })
})
