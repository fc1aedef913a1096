import { beforeAll, describe, expect, it } from '@jest/globals'
import type { Payload } from 'payload'
import { boardPageSchema } from '#domain/board.ts'
import { restOf, type Session, signIn } from '#tests/support/builders/rest.ts'
import {
  createAuthor,
  createOrganisation,
  draftReport,
  publishedReport,
  publishedTranslation,
  uniqueSlug,
} from '#tests/support/builders/works.ts'
import { testPayload } from '#tests/support/payload.ts'

let payload: Payload
let editor: Session

beforeAll(async () => {
  payload = await testPayload()
  editor = await signIn(payload, 'editor', { name: 'Ed Itor' })
})

const createSeries = async () =>
  (await payload.create({ collection: 'series', data: { name: 'Dialogues', slug: uniqueSlug('series') } })).id

const next = async (series: number, session = editor) => {
  const { body, status } = await session.rest('POST', `/series/${series}/next`)
  return { status, report: typeof body.report === 'number' ? body.report : 0 }
}

const EMPTY = ['title', 'slug', 'summary', 'doi', 'reportNumber', 'publicationDate', 'image', 'document'] as const

const draftOf = (id: number) => payload.findByID({ collection: 'reports', id, draft: true, depth: 0 })

const translationsOf = async (report: number) => {
  const where = { report: { equals: report } }
  return (await payload.find({ collection: 'translations', where, draft: true, depth: 0, sort: 'id' })).docs
}

describe('the next entry of a series', () => {
  it('begins with what the last one had, and with its languages and people', async () => {
    const series = await createSeries()
    const [funder, coPublisher, credited] = [
      await createOrganisation(payload),
      await createOrganisation(payload),
      await createAuthor(payload),
    ]
    const translator = await signIn(payload, 'translator', { languages: ['zh-Hans'] })
    const other = await signIn(payload, 'editor')
    const gone = await signIn(payload, 'translator', { languages: ['ja'] })
    const last = await publishedReport(payload, {
      series,
      seriesNumber: 7,
      funders: [funder.id],
      coPublishers: [coPublisher.id],
      licence: 'CC BY',
      doi: '10.5555/12345678',
      reportNumber: 'SR-7',
      keywords: ['trust'],
      assignee: other.user.id,
    })
    await publishedTranslation(payload, last.id, {
      language: 'zh-Hans',
      translators: [credited.id],
      assignee: translator.user.id,
    })
    await publishedTranslation(payload, last.id, { language: 'ja', assignee: gone.user.id })
    await payload.update({ collection: 'users', id: gone.user.id, data: { active: false } })

    const { report, status } = await next(series)
    expect(status).toBe(201)
    const made = await draftOf(report)
    expect(made).toMatchObject({
      series,
      seriesNumber: 8,
      funders: [funder.id],
      coPublishers: [coPublisher.id],
      disclaimer: last.disclaimer,
      licence: 'CC BY',
      language: 'en',
      state: 'draft',
      assignee: other.user.id,
      _status: 'draft',
    })
    for (const field of EMPTY) expect([field, made[field] ?? null]).toEqual([field, null])
    expect([made.authors ?? [], made.keywords ?? []]).toEqual([[], []])
    expect(made.uuid).not.toBe(last.uuid)
    expect(await translationsOf(report)).toEqual([
      expect.objectContaining({
        language: 'zh-Hans',
        translators: [credited.id],
        assignee: translator.user.id,
        state: 'draft',
      }),
      expect.objectContaining({ language: 'ja', translators: [], assignee: editor.user.id, state: 'draft' }),
    ])
    const { docs } = await payload.find({ collection: 'activity', where: { report: { equals: report } }, sort: 'id' })
    expect(docs.map(({ action, userName }) => `${userName} ${action}`)).toEqual(Array(3).fill('Ed Itor created'))
  })

  it('has translations of which board and list know that nothing is begun', async () => {
    const series = await createSeries()
    const last = await publishedReport(payload, { series, seriesNumber: 1 })
    await publishedTranslation(payload, last.id, { language: 'ja' })
    const { report } = await next(series)
    const [translation] = await translationsOf(report)
    const nothing = { all: 0, missing: [], untranslated: [] }
    const board = boardPageSchema.parse((await editor.rest('GET', `/reports/board?report=${report}`)).body)
    expect(board.rows[0]?.editions.map(({ progress }) => progress)).toEqual([null, nothing])
    const checklist = await editor.rest('GET', `/translations/${translation?.id}/checklist`)
    expect(checklist.body.progress).toEqual(nothing)
  })

  it('counts drafts, but not what lies in the trash', async () => {
    const series = await createSeries()
    await draftReport(payload, { series, seriesNumber: 3 })
    const { id } = await draftReport(payload, { series, seriesNumber: 9 })
    await editor.rest('PATCH', `/reports/${id}`, { deletedAt: new Date().toISOString() })
    expect((await draftOf((await next(series)).report)).seriesNumber).toBe(4)
  })

  it('has a number of its own when two are made at the same moment', async () => {
    const series = await createSeries()
    const made = await Promise.all([next(series), next(series), next(series)])
    const numbers = await Promise.all(made.map(async ({ report }) => (await draftOf(report)).seriesNumber))
    expect(numbers.toSorted()).toEqual([1, 2, 3])
  })

  it('is made by editors only, of a series that is there', async () => {
    const series = await createSeries()
    const statuses = async (role: 'translator' | 'bioStaff') => (await next(series, await signIn(payload, role))).status
    expect([await statuses('translator'), await statuses('bioStaff')]).toEqual([403, 403])
    expect((await restOf(payload, null)('POST', `/series/${series}/next`)).status).toBe(401)
    expect((await next(987_654_321)).status).toBe(404)
    const { totalDocs } = await payload.count({ collection: 'reports', where: { series: { equals: series } } })
    expect(totalDocs).toBe(0)
  })
})
