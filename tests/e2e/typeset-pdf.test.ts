import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import { paragraph, richText } from '#tests/support/fixtures/rich-text.ts'
import { readPdf } from '#tests/support/read-pdf.ts'
import { openDocument, openTab } from './support/admin-form.ts'
import { baseUrl, openPage, screenshot, signIn } from './support/portal.ts'
import { callApi, createReport, removeReport } from './support/works.ts'

jest.setTimeout(240_000)

let report: { id: number; slug: string; title: string }
beforeAll(async () => {
  report = await createReport({})
})
afterAll(() => removeReport(report.id))

const pageOf = () => `${baseUrl}/en/reports/${report.slug}`
const download = async (url: string) => Buffer.from(await (await fetch(url)).arrayBuffer())

/** The page once it offers a PDF; it is made some seconds after the release. */
async function offeredPdf(): Promise<string> {
  for (let tries = 0; tries < 90; tries++) {
    const html = await (await fetch(pageOf())).text()
    const url = /<meta name="citation_pdf_url" content="([^"]+)"/.exec(html)?.[1]
    if (url) return url
    await new Promise((resolve) => setTimeout(resolve, 1000))
  }
  throw new Error('The page never offered a PDF.')
}

describe('an edition with a full text and no file', () => {
  it('offers a PDF of the text, which knows its title and language, and its editors see how it stands', async () => {
    const url = await offeredPdf()
    expect(url).toBe(`${pageOf()}/${report.slug}-en.pdf`)
    const answer = await fetch(url)
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'application/pdf'])
    expect(answer.headers.get('link')).toContain('rel="collection"')
    const elsewhere = await fetch(url.replace('/en/', '/ko/'), { method: 'HEAD' })
    expect([elsewhere.status, elsewhere.headers.get('link')]).toEqual([200, answer.headers.get('link')])
    expect(elsewhere.headers.get('link')).toContain(`<${url}>; rel="canonical"`)
    const bytes = Buffer.from(await answer.arrayBuffer())
    expect(bytes.subarray(0, 5).toString()).toBe('%PDF-')
    const pdf = await readPdf(bytes)
    expect(pdf).toMatchObject({ title: report.title, language: 'en' })
    expect(pdf.text).toContain(`Full text of ${report.slug}.`)
    const again = await fetch(url, { headers: { 'If-None-Match': answer.headers.get('etag') ?? '' } })
    expect(again.status).toBe(304)

    const reader = await openPage()
    await reader.goto(pageOf())
    await reader.getByText(`PDF, ${pdf.pages} pages`).first().waitFor()

    const page = await openPage({ role: 'editor' })
    await openDocument(page, 'reports', report.id)
    await openTab(page, 'PDF and image')
    const panel = page.getByRole('region', { name: 'PDF made by the portal' })
    await panel.getByText(`Readers have it: ${pdf.pages} pages`).waitFor()
    await screenshot(page, 'typeset-panel')
  })

  it('is a draft on every page for those who prepare it, and nothing for others', async () => {
    const text = { body: richText(paragraph('A sentence of a newer draft.')) }
    await callApi('editor', 'PATCH', `/reports/${report.id}?draft=true`, text)
    const url = `${baseUrl}/preview/reports/${report.id}/draft.pdf`
    const answer = await fetch(url, { headers: { Authorization: `JWT ${await signIn('editor')}` } })
    expect([answer.status, answer.headers.get('x-robots-tag')]).toEqual([200, expect.stringContaining('noindex')])
    const pdf = await readPdf(Buffer.from(await answer.arrayBuffer()))
    expect(pdf.text).toContain('A sentence of a newer draft.')
    for (const page of pdf.pageTexts) expect(page).toContain('Draft – not published')
    expect((await fetch(url, { redirect: 'manual' })).status).toBe(307)
    expect((await readPdf(await download(await offeredPdf()))).text).not.toContain('A sentence of a newer draft.')
  })
})
