import { afterAll, describe, expect, it, jest } from '@jest/globals'
import { z } from 'zod'
import { errorAt, fillText, openDocument, outcome, pressSave } from './support/admin-form.ts'
import { newDraft, removeDrafts } from './support/drafts.ts'
import { openPage, screenshot } from './support/portal.ts'
import { readPage, untilReaders } from './support/readers.ts'
import { callApi, createReport, createTranslation, removeReport } from './support/works.ts'

jest.setTimeout(180_000)

const reports: number[] = []
afterAll(async () => {
  for (const report of reports) await removeReport(report)
  await removeDrafts()
})

async function publishedReport() {
  const report = await createReport()
  reports.push(report.id)
  return { ...report, path: `/en/reports/${report.slug}` }
}

describe('an editor who changes a published report', () => {
  it('leaves readers with the old title until the change is published', async () => {
    const report = await publishedReport()
    const page = await openPage({ role: 'editor' })
    await openDocument(page, 'reports', report.id)
    const title = `Changed ${report.slug}`
    await fillText(page, 'title', title)
    await page.locator('#action-save-draft').click()
    await outcome(page)
    await page.getByText('Readers see the published version; this draft is not public yet.').waitFor()
    const meanwhile = await readPage(report.path)
    expect(meanwhile.html).toContain(report.title)
    expect(meanwhile.html).not.toContain(title)
    const list = await openPage({ role: 'editor' })
    await list.goto('/admin/collections/reports')
    const row = list.getByRole('row', { name: title })
    expect(await row.locator('.cell-state').innerText()).toMatch(/^Draft\s+Published$/)

    await untilReaders(
      () => pressSave(page),
      report.path,
      ({ html }) => html.includes(title),
    )
    expect((await readPage(report.path)).html).not.toContain(report.title)
  })

  it('reads one state in the head and beside the form, and throws a draft of another day away', async () => {
    const report = await publishedReport()
    const first = await openPage({ role: 'editor' })
    await openDocument(first, 'reports', report.id)
    const head = (page: typeof first) => page.locator('.doc-controls__status').innerText()
    expect(await head(first)).toBe('State: Published')
    await fillText(first, 'title', `Dropped ${report.slug}`)
    await first.locator('#action-save-draft').click()
    await outcome(first)
    await first.getByRole('button', { name: 'Approve…' }).click()
    await first.getByRole('dialog').getByRole('button', { name: 'Approve', exact: true }).click()
    await outcome(first)
    expect(await head(first)).toContain('State: Ready')

    const page = await openPage({ role: 'editor' })
    await openDocument(page, 'reports', report.id)
    await page.getByRole('button', { name: 'Revert to published' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Revert to published' }).click()
    expect(await outcome(page)).toContain('The form shows the published version')
    expect(await page.locator('#field-title').inputValue()).toBe(report.title)
    expect(await head(page)).toBe('State: Published')
    expect((await readPage(report.path)).html).toContain(report.title)
  })

  it('compares two versions with their days as days and their times with a zone', async () => {
    const report = await publishedReport()
    await callApi('editor', 'PATCH', `/reports/${report.id}?draft=true`, { publicationDate: '2025-03-05' })
    const page = await openPage({ role: 'editor', timezoneId: 'Asia/Seoul' })
    await page.goto(`/admin/collections/reports/${report.id}/versions`)
    await page.locator('.table a').first().click()
    await page.getByText('Compare Versions').waitFor()
    await page.getByText('5 Mar 2025').waitFor()
    expect(await page.getByText('2 Mar 2025').count()).toBe(1)
    expect(await page.locator('.step-nav').innerText()).toMatch(/\d\d:\d\d GMT[+-]\d/)
    expect(await page.locator('.view-version__version-to').innerText()).toContain('GMT+9')
  })

  it('lists the versions with who saved each, which readers have, and each as a page', async () => {
    const report = await publishedReport()
    await callApi('admin', 'PATCH', `/reports/${report.id}?draft=true`, { title: `Draft of ${report.slug}` })
    const page = await openPage({ role: 'editor', timezoneId: 'Asia/Seoul' })
    await page.goto(`/admin/collections/reports/${report.id}/versions`)
    const rows = page.locator('.versions tbody tr')
    // The browser alone knows the time where the person is.
    await rows.nth(0).getByText('GMT+9').waitFor()
    const draft = await rows.nth(0).innerText()
    expect(draft).toContain('Test admin')
    expect(draft).toContain('Newest draft')
    const published = await rows.nth(1).innerText()
    expect(published).toContain('Test editor')
    expect(published).toContain('With readers now')
    expect(published).not.toContain('Newest draft')

    const opened = page.waitForEvent('popup')
    await rows.nth(1).getByRole('link', { name: 'Preview' }).click()
    const preview = await opened
    expect(await preview.locator('h1').innerText()).toContain(report.title)
    await preview.close()
  })

  it('chooses the version to compare with from the same list', async () => {
    const report = await publishedReport()
    for (const standfirst of ['Said first.', 'Said second.', 'Said third.'])
      await callApi('editor', 'PATCH', `/reports/${report.id}?draft=true`, { standfirst })
    const page = await openPage({ role: 'editor' })
    await page.goto(`/admin/collections/reports/${report.id}/versions`)
    await page.locator('.versions tbody a').first().click()
    await page.getByText('Compare Versions').waitFor()
    await page.locator('.compare-version .rs__control').click()
    await page.getByText('More versions...').click()
    const rows = page.locator('.version-drawer tbody tr')
    await rows.nth(2).locator('a').first().click()
    await page.waitForURL(/versionFrom=/)
    const compared = page.locator('.view-version')
    await compared.getByText('first', { exact: true }).waitFor()
    expect(await compared.innerText()).toContain('third')
  })

  it('finds the draft again that was saved by itself', async () => {
    const report = await publishedReport()
    const page = await openPage({ role: 'editor' })
    await openDocument(page, 'reports', report.id)
    await fillText(page, 'standfirst', 'Typed and left.')
    await page.getByText('Last saved').waitFor()
    await page.waitForTimeout(3_000)
    await openDocument(page, 'reports', report.id)
    expect(await page.locator('#field-standfirst').inputValue()).toBe('Typed and left.')
    expect((await readPage(report.path)).html).not.toContain('Typed and left.')
  })

  it('moves it to a new address, and the old one leads there', async () => {
    const report = await publishedReport()
    const page = await openPage({ role: 'editor' })
    await openDocument(page, 'reports', report.id)
    const slug = `${report.slug}-moved`
    await fillText(page, 'slug', slug)
    await untilReaders(
      () => pressSave(page),
      `/en/reports/${slug}`,
      ({ status }) => status === 200,
    )
    const reader = await openPage({ javaScriptEnabled: false })
    const response = await reader.goto(report.path)
    expect(response?.status()).toBe(200)
    expect(new URL(reader.url()).pathname).toBe(`/en/reports/${slug}`)
  })

  it('is told at the field when the address is taken', async () => {
    const report = await publishedReport()
    const page = await openPage({ role: 'editor' })
    await openDocument(page, 'reports', report.id)
    await fillText(page, 'slug', 'us-soviet-top-down-trust-building')
    await pressSave(page)
    await page.getByText('This web address is already taken by').first().waitFor()
    expect(await errorAt(page, 'title').count()).toBe(0)
    expect((await readPage(report.path)).status).toBe(200)
  })
})

describe('an editor who unpublishes a report', () => {
  it('is asked first, with the translations that go with it, and then all of them are gone', async () => {
    const report = await publishedReport()
    const translation = await createTranslation(report.id, 'zh-Hans')
    const chinese = `/zh/reports/${report.slug}`
    expect((await readPage(chinese)).html).toContain(translation.title)

    const page = await openPage({ role: 'editor' })
    await openDocument(page, 'reports', report.id)
    await page.locator('.doc-controls__popup .popup-button').click()
    await page.locator('#action-unpublish').click()
    const dialog = page.getByRole('dialog', { name: 'Unpublish this report?' })
    await dialog.getByText(translation.title).waitFor()

    await dialog.getByRole('button', { name: 'Cancel' }).click()
    expect((await readPage(report.path)).status).toBe(200)

    await page.locator('.doc-controls__popup .popup-button').click()
    await page.locator('#action-unpublish').click()
    await dialog.getByText(translation.title).waitFor()
    const confirm = () => dialog.getByRole('button', { name: 'Unpublish' }).click()
    await untilReaders(confirm, report.path, ({ status }) => status === 404)
    expect((await readPage(chinese)).status).toBe(404)
    for (const list of ['/en', '/en/reports', '/zh/reports', '/en/authors/yu-tiejun']) {
      const { html } = await readPage(list)
      expect(html).not.toContain(report.slug)
    }
    await page.getByText('Was public once; readers no longer find it.').waitFor()
  })
})

describe('an editor who withdraws a report', () => {
  it('leaves a notice in place of the text', async () => {
    const report = await publishedReport()
    const translation = await createTranslation(report.id, 'ja')
    const page = await openPage({ role: 'editor' })
    await openDocument(page, 'reports', report.id)
    await page.getByRole('button', { name: 'Withdraw…' }).click()
    const dialog = page.getByRole('dialog', { name: 'Withdraw this edition?' })
    await dialog.getByRole('listitem').getByText(translation.title).waitFor()
    await dialog.getByLabel('Notice to readers').fill('Withdrawn for an error in table 2.')
    const confirm = () => dialog.getByRole('button', { name: 'Withdraw', exact: true }).click()
    const isNotice = ({ html }: { html: string }) => html.includes('Withdrawn for an error in table 2.')
    await untilReaders(confirm, report.path, isNotice)
    const { html, status } = await readPage(report.path)
    expect(status).toBe(200)
    expect(html).not.toContain(`Summary of ${report.slug}`)
  })
})

describe('two versions of a text', () => {
  it('are compared word by word', async () => {
    const { id } = await newDraft()
    await callApi('editor', 'PATCH', `/reports/${id}?draft=true`, {
      title: 'Trust takes time',
      standfirst: '建立信任需要时间',
    })
    await callApi('editor', 'PATCH', `/reports/${id}?draft=true`, {
      title: 'Trust took time',
      standfirst: '建立互信需要时间',
    })
    const found = await callApi(
      'editor',
      'GET',
      `/reports/versions?where[parent][equals]=${id}&sort=-updatedAt&limit=1`,
    )
    const { docs } = z.object({ docs: z.array(z.object({ id: z.number() })) }).parse(found)
    const page = await openPage({ role: 'editor' })
    await page.goto(`/admin/collections/reports/${id}/versions/${docs[0]?.id}`)
    await page.locator('.text-diff del').first().waitFor()
    expect(await page.locator('.text-diff del').allInnerTexts()).toEqual(['takes', '信任'])
    expect(await page.locator('.text-diff ins').allInnerTexts()).toEqual(['took', '互信'])
    await screenshot(page, 'versions-compared')
  })
})
