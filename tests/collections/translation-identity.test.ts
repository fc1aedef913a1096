import { beforeAll, describe, expect, it } from '@jest/globals'
import type { Payload } from 'payload'
import { createDocument } from '#tests/support/builders/files.ts'
import { refusals, restOf, type Session, signIn } from '#tests/support/builders/rest.ts'
import { draftReport, draftTranslation, publishedReport, publishedTranslation } from '#tests/support/builders/works.ts'
import { testPayload } from '#tests/support/payload.ts'

let payload: Payload
let editor: Session

beforeAll(async () => {
  payload = await testPayload()
  editor = await signIn(payload, 'editor')
})

const create = (report: number, language: string) =>
  editor.rest('POST', '/translations?draft=true', { report, language })
const trash = (id: number, deletedAt: string | null = new Date().toISOString()) =>
  editor.rest('PATCH', `/translations/${id}?trash=true`, { deletedAt })

describe('a translation', () => {
  it('into the language of the original is refused', async () => {
    const report = await draftReport(payload, { language: 'ja' })
    const answer = await create(report.id, 'ja')
    expect(answer.status).toBe(400)
    expect(refusals(answer).language).toMatch(/^The report itself is in this language/)
  })

  it('cannot become one into the language of the original', async () => {
    const report = await draftReport(payload)
    const translation = await draftTranslation(payload, report.id)
    const answer = await editor.rest('PATCH', `/translations/${translation.id}?draft=true`, { language: 'en' })
    expect(refusals(answer).language).toMatch(/^The report itself is in this language/)
  })

  it('that there is already is refused', async () => {
    const report = await draftReport(payload)
    await draftTranslation(payload, report.id)
    expect(refusals(await create(report.id, 'zh-Hans')).language).toMatch(/^This report already has a translation/)
    expect((await create(report.id, 'zh-Hant')).status).toBe(201)
  })

  it('may be made anew while an old one lies in the trash, which then cannot be restored', async () => {
    const report = await draftReport(payload)
    const old = await draftTranslation(payload, report.id, { title: '旧' })
    expect((await trash(old.id)).status).toBe(200)
    expect((await create(report.id, 'zh-Hans')).status).toBe(201)
    const restore = await trash(old.id, null)
    expect(restore.status).toBe(400)
    expect(refusals(restore).language).toMatch(/^This report already has a translation/)
  })

  it('that was published keeps its report and its language', async () => {
    const [report, other] = [await publishedReport(payload), await publishedReport(payload)]
    const translation = await publishedTranslation(payload, report.id)
    const change = (data: object) => editor.rest('PATCH', `/translations/${translation.id}?draft=true`, data)
    expect(refusals(await change({ language: 'ko' })).language).toMatch(/stay as they are/)
    expect(refusals(await change({ report: other.id })).report).toMatch(/stay as they are/)
  })

  it('of which two are made at the same time is made once', async () => {
    const report = await draftReport(payload)
    const answers = await Promise.all([1, 2, 3].map(() => create(report.id, 'ko')))
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 400, 400])
  })

  it('is refused a second time by the database itself', async () => {
    const report = await draftReport(payload)
    await draftTranslation(payload, report.id)
    const insert = (deletedAt: string | null) =>
      payload.db.pool.query(`insert into translations (report_id, language, deleted_at) values ($1, 'zh-Hans', $2)`, [
        report.id,
        deletedAt,
      ])
    await expect(insert(null)).rejects.toMatchObject({ code: '23505' })
    await expect(insert('2026-01-01')).resolves.toMatchObject({ rowCount: 1 })
  })

  it('moved to another language while a draft leaves the old language free', async () => {
    const report = await draftReport(payload)
    const translation = await draftTranslation(payload, report.id)
    await editor.rest('PATCH', `/translations/${translation.id}?draft=true`, { language: 'ja' })
    expect((await create(report.id, 'zh-Hans')).status).toBe(201)
    expect((await create(report.id, 'ja')).status).toBe(400)
  })

  it('is named by its title or, without one, by that of the report', async () => {
    const report = await draftReport(payload, { title: 'Trust' })
    const { body } = await create(report.id, 'ja')
    expect(body.doc).toMatchObject({ displayName: 'Trust (日本語)' })
    const titled = await editor.rest('PATCH', `/translations/${body.doc?.id}?draft=true`, { title: '信頼' })
    expect(titled.body.doc).toMatchObject({ displayName: '信頼 (日本語)' })
  })
})

describe('a translation without a title of its own', () => {
  const nameOf = async (id: number) => {
    const found = await payload.findByID({ collection: 'translations', id, draft: true, depth: 0 })
    const versions = await payload.countVersions({ collection: 'translations', where: { parent: { equals: id } } })
    return [found.displayName, found.updatedAt, versions.totalDocs]
  }

  it('follows the working title of its report, without a version or a change of its own', async () => {
    const report = await draftReport(payload, { title: '' })
    const untitled = await draftTranslation(payload, report.id, { language: 'ja', title: null })
    const titled = await draftTranslation(payload, report.id, { language: 'ko', title: '신뢰' })
    const [[first, ...same], other] = [await nameOf(untitled.id), await nameOf(titled.id)]
    expect(first).toBe('– (日本語)')
    for (const title of ['Trust', 'Trust, revised']) {
      await editor.rest('PATCH', `/reports/${report.id}?draft=true&autosave=true`, { title })
      expect(await nameOf(untitled.id)).toEqual([`${title} (日本語)`, ...same])
    }
    expect(await nameOf(titled.id)).toEqual(other)
  })

  it('tells readers nothing of a working title that is not published', async () => {
    const document = await createDocument(payload)
    const report = await publishedReport(payload, { title: 'Trust' })
    const file = { form: 'file', title: null, summary: null, body: null, document: document.id } as const
    const { id } = await publishedTranslation(payload, report.id, { language: 'id', ...file })
    const shown = async () => (await restOf(payload, null)('GET', `/translations/${id}`)).body.displayName
    await editor.rest('PATCH', `/reports/${report.id}?draft=true`, { title: 'Secret' })
    expect(await shown()).toBe('Trust (Bahasa Indonesia)')
    await editor.rest('PATCH', `/reports/${report.id}`, { _status: 'published' })
    expect(await shown()).toBe('Secret (Bahasa Indonesia)')
  })
})

describe('a report', () => {
  it('cannot take the language of one of its translations', async () => {
    const report = await draftReport(payload)
    await draftTranslation(payload, report.id, { language: 'ko' })
    const answer = await editor.rest('PATCH', `/reports/${report.id}?draft=true`, { language: 'ko' })
    expect(answer.status).toBe(400)
    expect(refusals(answer).language).toMatch(/^There is a translation into this language/)
  })

  it('has a web address that the database itself keeps unique', async () => {
    const report = await draftReport(payload)
    const insert = payload.db.pool.query('insert into reports (slug) values ($1)', [report.slug])
    await expect(insert).rejects.toMatchObject({ code: '23505' })
  })

  it('whose draft changes its address holds the new one in the database too', async () => {
    const report = await draftReport(payload)
    const slug = `${report.slug}-2`
    await editor.rest('PATCH', `/reports/${report.id}?draft=true`, { slug })
    await expect(payload.db.pool.query('insert into reports (slug) values ($1)', [slug])).rejects.toMatchObject({
      code: '23505',
    })
  })
})
