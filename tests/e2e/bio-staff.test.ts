import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import { openDocument, pressSave, typeRichText } from './support/admin-form.ts'
import { openPage, screenshot } from './support/portal.ts'
import { readPage, untilReaders } from './support/readers.ts'
import { callApi, createAuthor, createReport, remove, removeReport } from './support/works.ts'

jest.setTimeout(120_000)

const FIRST_BIO = 'The bio as it was published.'

let author: { id: number; slug: string }
let report: { id: number; slug: string; title: string }

beforeAll(async () => {
  author = await createAuthor(FIRST_BIO)
  report = await createReport({ author: author.id })
})

afterAll(async () => {
  await removeReport(report.id)
  await remove('authors', author.id)
})

describe('somebody who keeps the bios', () => {
  it('changes one: the author’s page has it at once, the report keeps the bio it was published with', async () => {
    const page = await openPage({ role: 'bioStaff' })
    await openDocument(page, 'authors', author.id)
    await typeRichText(page, 'bio', ['A new bio, with *Myths of Empire* in italics.'])
    const path = `/en/authors/${author.slug}`
    await untilReaders(
      () => pressSave(page),
      path,
      ({ html }) => html.includes('A new bio, with'),
    )

    const reader = await openPage({ javaScriptEnabled: false })
    await reader.goto(path)
    expect(await reader.locator('main').innerText()).not.toContain(FIRST_BIO)
    expect(await reader.locator('main em').innerText()).toBe('Myths of Empire')
    await reader.goto(`/en/reports/${report.slug}`)
    const about = await reader.locator('section[aria-labelledby="about-authors"]').innerText()
    expect(about).toContain(FIRST_BIO)
    expect(about).not.toContain('A new bio')
  })

  it('sees the page of an author beside the form, after each save, before any report names them', async () => {
    const unknown = await createAuthor('A bio that nobody has read.')
    try {
      const page = await openPage({ role: 'bioStaff' })
      await openDocument(page, 'authors', unknown.id)
      await page.locator('#live-preview-toggler').click()
      const preview = page.frameLocator('#live-preview-iframe')
      await preview.getByText('once a published report names the author').waitFor()
      await preview.getByText('A bio that nobody has read.').waitFor()
      await typeRichText(page, 'bio', ['A bio that is *better*.'])
      await pressSave(page)
      await preview.locator('em', { hasText: 'better' }).waitFor()
      await screenshot(page, 'author-preview')

      const reader = await openPage()
      await reader.goto(`/preview/authors/${unknown.id}?language=ja`)
      expect(new URL(reader.url()).pathname).toBe('/admin/login')
      expect(await readPage(`/en/authors/${unknown.slug}`)).toMatchObject({ status: 404 })
    } finally {
      await remove('authors', unknown.id)
    }
  })

  it('finds in the menu only what there is to do', async () => {
    const page = await openPage({ role: 'bioStaff' })
    await page.goto('/admin')
    await page.getByRole('link', { name: 'Authors' }).first().waitFor()
    const addresses = await page
      .locator('a[href^="/admin/"]')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')))
    const lists = addresses.filter((address) => /\/(collections|globals)\/[^/]+$/.test(address ?? ''))
    expect([...new Set(lists)].toSorted()).toEqual([
      '/admin/collections/authors',
      '/admin/collections/images',
      '/admin/collections/organisations',
      '/admin/collections/users',
    ])
  })

  it('keeps the bio of each language for itself', async () => {
    const page = await openPage({ role: 'bioStaff' })
    await page.goto(`/admin/collections/authors/${author.id}?locale=ko`)
    await page.waitForLoadState('networkidle')
    await typeRichText(page, 'bio', ['한국어 약력.'])
    const path = `/ko/authors/${author.slug}`
    await untilReaders(
      () => pressSave(page),
      path,
      ({ html }) => html.includes('한국어 약력.'),
    )
    expect((await readPage(`/en/authors/${author.slug}`)).html).not.toContain('한국어 약력.')
  })

  it('cannot open a report for editing', async () => {
    const page = await openPage({ role: 'bioStaff' })
    await page.goto(`/admin/collections/reports/${report.id}`)
    await page.waitForLoadState('networkidle')
    const title = page.locator('#field-title')
    if ((await title.count()) > 0) expect(await title.isDisabled()).toBe(true)
    for (const button of ['#action-save', '#action-save-draft']) expect(await page.locator(button).count()).toBe(0)
    await page.goto('/admin/collections/reports/create')
    await page.waitForLoadState('networkidle')
    expect(await page.locator('#field-title').count()).toBe(0)
    const refused = callApi('bioStaff', 'PATCH', `/reports/${report.id}`, { title: 'Overwritten' })
    await expect(refused).rejects.toThrow('403')
    expect((await readPage(`/en/reports/${report.slug}`)).html).toContain(report.title)
  })

  it('finds authors on the dashboard, and nothing to add a report with', async () => {
    const page = await openPage({ role: 'bioStaff' })
    await page.goto('/admin')
    await page.getByRole('link', { name: 'Authors' }).first().waitFor()
    expect(await page.locator('a[href$="/collections/reports/create"]').count()).toBe(0)
    expect(await page.locator('a[href$="/collections/authors/create"]').count()).toBe(0)
    for (const collection of ['disclaimers', 'translations', 'users'])
      expect(await page.locator(`a[href$="/collections/${collection}/create"]`).count()).toBe(0)
  })
})
