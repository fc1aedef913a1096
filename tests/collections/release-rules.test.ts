import { beforeAll, describe, expect, it } from '@jest/globals'
import type { Payload } from 'payload'
import { INTERFACE_LANGUAGES } from '#domain/languages.ts'
import type { Report, Translation } from '#payload-types.ts'
import { createDocument } from '#tests/support/builders/files.ts'
import { refusals, restOf, type Session, signIn } from '#tests/support/builders/rest.ts'
import {
  draftReport,
  draftTranslation,
  prose,
  publishedReport,
  releasableReport,
  releasableTranslation,
} from '#tests/support/builders/works.ts'
import { testPayload } from '#tests/support/payload.ts'

let payload: Payload
let editor: Session

beforeAll(async () => {
  payload = await testPayload()
  editor = await signIn(payload, 'editor')
})

const REPORT_NEEDS: [field: string, without: Partial<Report>][] = [
  ['title', { title: '  ' }],
  ['slug', { slug: '' }],
  ['summary', { summary: prose('') }],
  ['summary', { summary: null }],
  ['authors', { authors: [] }],
  ['publicationDate', { publicationDate: null }],
  ['disclaimer', { disclaimer: null }],
]

describe('a report without its', () => {
  it.each(REPORT_NEEDS)('%s saves as a draft and is not published', async (field, without) => {
    const report = await draftReport(payload, without)
    const answer = await editor.rest('PATCH', `/reports/${report.id}`, { _status: 'published' })
    expect(answer.status).toBe(400)
    expect(Object.keys(refusals(answer))).toEqual([field])
    expect((await restOf(payload, null)('GET', `/reports/${report.id}?depth=0`)).status).toBe(404)
  })

  it.each(REPORT_NEEDS)('%s cannot be created as published, and leaves nothing behind', async (field, without) => {
    const before = await payload.count({ collection: 'reports' })
    const data = await releasableReport(payload, { ...without, _status: 'published' })
    const answer = await editor.rest('POST', '/reports', data)
    expect(answer.status).toBe(400)
    expect(refusals(answer)).toHaveProperty([field])
    expect(await payload.count({ collection: 'reports' })).toEqual(before)
  })

  it.each(REPORT_NEEDS)('%s keeps what readers had, when it was published before', async (field, without) => {
    const report = await publishedReport(payload)
    const answer = await editor.rest('PATCH', `/reports/${report.id}`, { ...without, _status: 'published' })
    expect(answer.status).toBe(400)
    const { body } = await restOf(payload, null)('GET', `/reports/${report.id}?depth=0`)
    expect(body).toMatchObject({ title: report.title, slug: report.slug, publicationDate: report.publicationDate })
  })
})

describe('an empty report', () => {
  it('is refused with everything it needs at once, in each language of the admin', async () => {
    const report = await payload.create({ collection: 'reports', data: {}, draft: true })
    const said = await Promise.all(
      INTERFACE_LANGUAGES.map(async (language) => {
        const answer = await restOf(payload, editor.token, language)('PATCH', `/reports/${report.id}`, {
          _status: 'published',
        })
        return refusals(answer)
      }),
    )
    for (const messages of said) {
      expect(Object.keys(messages)).toEqual([
        'title',
        'slug',
        'summary',
        'document',
        'authors',
        'publicationDate',
        'disclaimer',
      ])
    }
    expect(said.map(({ title }) => title)).toEqual([
      'Add a title before publishing.',
      '发布前请填写标题。',
      '公開する前にタイトルを入力してください。',
      '발행하기 전에 제목을 입력하세요.',
    ])
  })

  it('stays a draft with all of its history as it was', async () => {
    const report = await payload.create({ collection: 'reports', data: { title: 'Only a title' }, draft: true })
    await editor.rest('PATCH', `/reports/${report.id}`, { _status: 'published', standfirst: 'Half written' })
    const saved = await payload.findByID({ collection: 'reports', id: report.id, draft: true, depth: 0 })
    expect(saved).toMatchObject({ title: 'Only a title', state: 'draft', _status: 'draft', asPublished: null })
    expect(saved.standfirst ?? null).toBeNull()
    const { totalDocs } = await payload.countVersions({
      collection: 'reports',
      where: { parent: { equals: report.id } },
    })
    expect(totalDocs).toBe(1)
  })
})

describe('the disclaimer of a report', () => {
  it('may come from its series, its category or the site', async () => {
    const { id: disclaimer } = await payload.create({
      collection: 'disclaimers',
      data: { name: 'Standing', text: prose('x') },
    })
    const series = await payload.create({
      collection: 'series',
      data: { name: 'S', slug: 'with-disclaimer', disclaimer },
    })
    const category = await payload.create({
      collection: 'categories',
      data: { name: 'C', slug: 'with-disclaimer', disclaimer },
    })
    await publishedReport(payload, { disclaimer: null, series: series.id })
    await publishedReport(payload, { disclaimer: null, category: category.id })
    await payload.updateGlobal({ slug: 'site-settings', data: { name: 'APLN', defaultDisclaimer: disclaimer } })
    const report = await publishedReport(payload, { disclaimer: null })
    await payload.updateGlobal({ slug: 'site-settings', data: { defaultDisclaimer: null } })
    expect(report.state).toBe('published')
  })
})

const TRANSLATION_NEEDS: [field: string, without: Partial<Translation>][] = [
  ['title', { title: null }],
  ['summary', { summary: prose(' ') }],
  ['publicationDate', { publicationDate: null }],
  ['document', { form: 'file', title: null, summary: null }],
  ['language', { language: null }],
]

describe('a translation without its', () => {
  it.each(TRANSLATION_NEEDS)('%s saves as a draft and is not published', async (field, without) => {
    const report = await publishedReport(payload)
    const translation = await draftTranslation(payload, report.id, without)
    const answer = await editor.rest('PATCH', `/translations/${translation.id}`, { _status: 'published' })
    expect(answer.status).toBe(400)
    expect(Object.keys(refusals(answer))).toEqual([field])
  })

  it('report is not published', async () => {
    const data = releasableTranslation(0, { report: null, _status: 'published' })
    expect(Object.keys(refusals(await editor.rest('POST', '/translations', data)))).toEqual(['report'])
  })

  it.each(['draft', 'unpublished', 'in the trash'])('original published (%s) is not published', async (how) => {
    const report = how === 'draft' ? await draftReport(payload) : await publishedReport(payload)
    const data = how === 'unpublished' ? { _status: 'draft' } : { deletedAt: new Date().toISOString() }
    if (how !== 'draft') await editor.rest('PATCH', `/reports/${report.id}`, data)
    const answer = await editor.rest(
      'POST',
      '/translations',
      releasableTranslation(report.id, { _status: 'published' }),
    )
    expect(answer.status).toBe(400)
    expect(refusals(answer).report).toMatch(/^The original is not published\./)
    // What applies to the original is known all the same.
    expect(Object.keys(refusals(answer))).toEqual(['report'])
  })

  it('text is published as a file', async () => {
    const [report, document] = [await publishedReport(payload), await createDocument(payload)]
    const data = {
      report: report.id,
      language: 'ko',
      form: 'file',
      document: document.id,
      publicationDate: '2026-05-01',
    }
    const answer = await editor.rest('POST', '/translations', { ...data, _status: 'published' })
    expect(answer).toMatchObject({ status: 201, body: { doc: { state: 'published' } } })
  })
})

describe('the PDF of an edition', () => {
  it('that could not be read keeps it from being published', async () => {
    const document = await createDocument(payload, { reading: 'failed' })
    const report = await draftReport(payload, { document: document.id })
    const answer = await editor.rest('PATCH', `/reports/${report.id}`, { _status: 'published' })
    expect(refusals(answer).document).toMatch(/^This PDF could not be read/)
  })

  it('that is still being read is waited for', async () => {
    const document = await createDocument(payload, { reading: 'reading' })
    const report = await draftReport(payload, { document: document.id })
    const publishing = editor.rest('PATCH', `/reports/${report.id}`, { _status: 'published' })
    await new Promise((resolve) => setTimeout(resolve, 600))
    await payload.update({ collection: 'documents', id: document.id, data: { reading: 'read', pages: 3 } })
    expect(await publishing).toMatchObject({ status: 200, body: { doc: { state: 'published' } } })
  })
})
