import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Page } from 'playwright-core'
import { baseUrl, openPage, screenshot } from './support/portal.ts'
import { outcome } from './support/admin-form.ts'
import { callApi, createAuthor, createReport, uniqueName } from './support/works.ts'

let page: Page
let kept: { id: number; slug: string }
let double: { id: number; slug: string }
let report: { id: number; slug: string }
const family = uniqueName('Yu').replaceAll(/[^A-Za-z]/g, '')

beforeAll(async () => {
  kept = await createAuthor('The bio that is kept.')
  double = await createAuthor('The bio of the double.')
  for (const [{ id }, givenName] of [
    [kept, 'Tiejun'],
    [double, 'Tie-jun'],
  ] as const)
    await callApi('editor', 'PATCH', `/authors/${id}`, { familyName: family, givenName })
  report = await createReport({ author: double.id })
  page = await openPage({ role: 'bioStaff', viewport: { width: 1280, height: 900 } })
})

afterAll(async () => {
  await callApi('admin', 'DELETE', `/reports/${report.id}`)
  for (const { id } of [kept, double]) await callApi('admin', 'DELETE', `/authors/${id}?trash=true`)
})

describe('staff for bios', () => {
  it('find whose bio is missing in which language, and where an author is used', async () => {
    await page.goto('/admin')
    await page.getByRole('button', { name: 'Open Menu' }).click()
    await page.getByRole('link', { name: 'Bios', exact: true }).click()
    await page.getByRole('searchbox', { name: 'Search names' }).fill(family)
    await page.keyboard.press('Enter')
    await page.getByText('2 authors').waitFor()
    const row = page.getByRole('row', { name: /Tie-jun/ }).filter({ hasText: 'Used in 1 report' })
    await row.getByText('Used in 1 report').click()
    const work = row.getByRole('link', { name: `Report ${report.slug}` })
    expect(await work.getAttribute('href')).toBe(`/en/reports/${report.slug}`)
    await screenshot(page, 'bios')
    await page.setViewportSize({ width: 390, height: 800 })
    await screenshot(page, 'bios-phone')
    await page.setViewportSize({ width: 1280, height: 900 })
    expect(new URL(page.url()).search).toBe(`?q=${family}`)
  })

  it('get from an author’s form to what readers see, as the form of a report is not theirs', async () => {
    const form = await openPage({ role: 'bioStaff', viewport: { width: 1280, height: 900 } })
    await form.goto(`/admin/collections/authors/${double.id}`)
    const work = form.getByRole('link', { name: `Report ${report.slug}` })
    await work.waitFor()
    const href = await work.getAttribute('href')
    expect(href).toBe(`/en/reports/${report.slug}`)
    expect((await fetch(`${baseUrl}${href}`)).status).toBe(200)
    await screenshot(form, 'author-used-in')

    const editors = await openPage({ role: 'editor', viewport: { width: 1280, height: 900 } })
    await editors.goto(`/admin/collections/authors/${double.id}`)
    const own = editors.getByRole('link', { name: `Report ${report.slug}` })
    await own.waitFor()
    expect(await own.getAttribute('href')).toBe(`/admin/collections/reports/${report.id}`)
  })

  it('merge two records of one person, whose old address leads to the one that is kept, and undo it', async () => {
    const row = page.getByRole('row', { name: /Tie-jun/ }).filter({ hasText: 'Used in 1 report' })
    await row.getByRole('button', { name: 'Merge…' }).click()
    const choice = page.getByLabel('The record that is kept')
    // Neither is chosen beforehand: the one at hand may be the one to keep.
    expect(await choice.locator('option').allInnerTexts()).toHaveLength(3)
    await choice.selectOption({ index: 1 })
    await page.getByRole('button', { name: /^Merge “/ }).click()
    expect(await outcome(page)).toContain('Merged')
    await page.getByText('1 author', { exact: true }).waitFor()

    const old = await fetch(`${baseUrl}/en/authors/${double.slug}`, { redirect: 'manual' })
    expect([old.status, old.headers.get('location')]).toEqual([308, `/en/authors/${kept.slug}`])
    const html = await (await fetch(`${baseUrl}/en/reports/${report.slug}`)).text()
    expect(html).toContain(`/en/authors/${kept.slug}`)

    await page.goto(`/admin/collections/authors/${kept.id}`)
    await page.getByText('was merged into this record').waitFor()
    await screenshot(page, 'author-merged')
    await page.getByRole('button', { name: 'Undo', exact: true }).click()
    expect(await outcome(page)).toContain('undone')
    expect((await fetch(`${baseUrl}/en/authors/${double.slug}`, { redirect: 'manual' })).status).toBe(200)

    // From the record that everybody knows, which is to be kept.
    await page.goto(`/admin/collections/authors/${kept.id}`)
    await page.getByRole('button', { name: 'Merge…' }).click()
    const either = page.getByLabel('The record that is kept')
    const [into] = await either.locator('option', { hasText: 'This one' }).filter({ hasText: 'Tie-jun' }).all()
    await either.selectOption({ label: (await into?.innerText()) ?? '' })
    await page.getByRole('button', { name: /^Merge “/ }).click()
    await page.getByText('was merged into this record').waitFor()
    await page.getByRole('button', { name: 'Undo', exact: true }).click()
    await page.getByText('The merge was undone.').waitFor()
  })
})
