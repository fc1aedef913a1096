import { beforeAll, describe, expect, it } from '@jest/globals'
import path from 'node:path'
import type { Payload } from 'payload'
import { getEditionPdf } from '#content/documents.ts'
import { feedEntries } from '#content/feed-entries.ts'
import { getReport } from '#content/reports.ts'
import { makeDuePdfs } from '#content/typeset-due.ts'
import type { Report } from '#payload-types.ts'
import { createDocument } from '#tests/support/builders/files.ts'
import { restOf, signIn } from '#tests/support/builders/rest.ts'
import { draftReport, prose, publishedReport, publishedTranslation } from '#tests/support/builders/works.ts'
import { testPayload } from '#tests/support/payload.ts'
import { readPdf } from '#tests/support/read-pdf.ts'

let payload: Payload

beforeAll(async () => {
  payload = await testPayload()
})

const slugOf = ({ slug }: Report) => slug ?? ''
const fileOf = async (report: Report, language = 'en') => {
  const folder = language === 'zh-hans' ? 'zh' : 'en'
  const pdf = await getEditionPdf(folder, slugOf(report), `${slugOf(report)}-${language}.pdf`)
  if (pdf === null || pdf === 'failed') throw new Error(`No PDF: ${String(pdf)}`)
  const opened = await pdf.open()
  if (!opened) throw new Error('The PDF is gone.')
  const stream = opened.stream({ start: 0, end: opened.bytes - 1 }, new AbortController().signal)
  return { ...pdf, bytesRead: Buffer.from(await new Response(stream).arrayBuffer()) }
}

describe('the PDF of an edition with a full text and no file', () => {
  it('is made after the release, and page and feed then say how large it is', async () => {
    const report = await publishedReport(payload, { title: 'Trust from the top: a test' })
    expect((await getReport('en', slugOf(report)))?.pdf).toBeNull()
    expect(await makeDuePdfs()).toContain(slugOf(report))

    const file = await fileOf(report)
    const { language, pages, title } = await readPdf(file.bytesRead)
    expect({ title, language }).toEqual({ title: 'Trust from the top: a test', language: 'en' })
    expect((await getReport('en', slugOf(report)))?.pdf).toMatchObject({
      href: `/en/reports/${slugOf(report)}/${slugOf(report)}-en.pdf`,
      pages,
      bytes: file.bytesRead.length,
    })
    const [entry] = await feedEntries('en', [report.id])
    expect(entry?.pdf).toMatchObject({ bytes: file.bytesRead.length })
  })

  it('shows the text of the newest release to whoever asks for it, whether or not it was made by then', async () => {
    const report = await publishedReport(payload)
    await makeDuePdfs()
    const before = await fileOf(report)
    await payload.update({
      collection: 'reports',
      id: report.id,
      data: { body: prose('A sentence that was put right.'), _status: 'published' },
    })
    const [one, other] = await Promise.all([fileOf(report), fileOf(report)])
    expect((await readPdf(one.bytesRead)).text).toContain('A sentence that was put right.')
    expect(one.etag).not.toBe(before.etag)
    expect(other.etag).toBe(one.etag)
  })

  it('is that of each language by itself', async () => {
    const report = await publishedReport(payload)
    await publishedTranslation(payload, report.id)
    await makeDuePdfs()
    const zh = await readPdf((await fileOf(report, 'zh-hans')).bytesRead)
    expect(zh).toMatchObject({ title: '自上而下的信任', language: 'zh-CN' })
    expect(zh.text).toContain('报告全文。')
    expect((await getReport('en', slugOf(report)))?.downloads.map(({ language }) => language)).toEqual([
      'en',
      'zh-Hans',
    ])
  })

  it('gives way to a file that an editor uploads, and is for nobody once the edition is not published', async () => {
    const report = await publishedReport(payload)
    await makeDuePdfs()
    const document = await createDocument(payload)
    await payload.update({
      collection: 'reports',
      id: report.id,
      data: { document: document.id, _status: 'published' },
    })
    expect((await fileOf(report)).etag).toMatch(`"${document.id}-`)
    await payload.update({ collection: 'reports', id: report.id, data: { document: null, _status: 'published' } })
    await makeDuePdfs()
    expect((await fileOf(report)).etag).not.toMatch(`"${document.id}-`)
    await payload.update({ collection: 'reports', id: report.id, data: { _status: 'draft' } })
    expect(await getEditionPdf('en', slugOf(report), `${slugOf(report)}-en.pdf`)).toBeNull()
  })

  it('is none of a draft, and none of an edition without a full text', async () => {
    const draft = await draftReport(payload)
    const document = await createDocument(payload)
    const short = await publishedReport(payload, { body: null, document: document.id })
    const blank = await publishedReport(payload, {
      body: prose(''),
      document: null,
      summary: prose('A summary.'),
    }).catch(() => null)
    await makeDuePdfs()
    expect(await getEditionPdf('en', slugOf(draft), `${slugOf(draft)}-en.pdf`)).toBeNull()
    expect((await fileOf(short)).etag).toMatch(`"${document.id}-`)
    expect(blank).toBeNull()
  })

  it('is offered nowhere where it cannot be made; editors see that, and have it made again', async () => {
    const report = await publishedReport(payload)
    await makeDuePdfs()
    const custom: Record<string, unknown> = payload.config.custom ?? {}
    const folder = custom.typesetFolder
    const present = () => getEditionPdf('en', slugOf(report), `${slugOf(report)}-en.pdf`)
    // A folder in a file: nothing can be written there.
    custom.typesetFolder = path.resolve('package.json', 'none')
    try {
      const data = { body: prose('Another sentence.'), _status: 'published' } as const
      await payload.update({ collection: 'reports', id: report.id, data })
      expect(await present()).toBe('failed')
      expect(await makeDuePdfs()).toContain(slugOf(report))
      expect(await present()).toBeNull()
      expect((await getReport('en', slugOf(report)))?.pdf).toBeNull()
    } finally {
      custom.typesetFolder = folder
    }
    const address = `/reports/${report.id}/typeset-pdf`
    const editor = await signIn(payload, 'editor')
    const translator = await signIn(payload, 'translator', { languages: ['ja'] })
    expect((await editor.rest('GET', address)).body).toMatchObject({ state: 'failed', pages: null })
    expect((await translator.rest('POST', address)).status).toBe(403)
    expect((await editor.rest('POST', address)).body).toMatchObject({ state: 'waiting' })
    await makeDuePdfs()
    expect((await translator.rest('GET', address)).body).toMatchObject({ state: 'made' })
    expect((await restOf(payload, null)('GET', address)).status).toBe(401)
    expect((await readPdf((await fileOf(report)).bytesRead)).text).toContain('Another sentence.')
  })
})
