import { beforeAll, describe, expect, it } from '@jest/globals'
import type { Payload } from 'payload'
import { restOf, type Session, signIn } from '#tests/support/builders/rest.ts'
import {
  createAuthor,
  publishedReport,
  publishedTranslation,
  prose,
  uniqueSlug,
} from '#tests/support/builders/works.ts'
import { testPayload } from '#tests/support/payload.ts'

let payload: Payload
let editor: Session

beforeAll(async () => {
  payload = await testPayload()
  editor = await signIn(payload, 'editor', { name: 'Ed Itor' })
})

const duplicate = async (id: number, body: object = {}, session = editor) => {
  const answer = await session.rest('POST', `/reports/${id}/duplicate`, body)
  return { status: answer.status, copy: typeof answer.body.report === 'number' ? answer.body.report : 0 }
}
const draftOf = (id: number) => payload.findByID({ collection: 'reports', id, draft: true, depth: 0 })

const translationsOf = async (report: number) => {
  const where = { report: { equals: report } }
  return (await payload.find({ collection: 'translations', where, draft: true, depth: 0, sort: 'id' })).docs
}

describe('a duplicated report', () => {
  it('has the texts and people of the latest draft, and nothing of what was one work’s alone', async () => {
    const series = await payload.create({ collection: 'series', data: { name: 'S', slug: uniqueSlug('series') } })
    const original = await publishedReport(payload, {
      series: series.id,
      seriesNumber: 3,
      reportNumber: 'SR-3',
      doi: '10.5555/12345678',
      keyFindings: [{ text: 'Talk early.' }],
      body: prose('The whole text.'),
      keywords: ['trust'],
      licence: 'CC BY',
    })
    await editor.rest('PATCH', `/reports/${original.id}?draft=true`, { standfirst: 'Newer, not public.' })

    const { copy, status } = await duplicate(original.id)
    expect(status).toBe(201)
    const made = await draftOf(copy)
    expect(made).toMatchObject({
      title: 'Trust-building from the top (copy)',
      standfirst: 'Newer, not public.',
      body: original.body,
      summary: original.summary,
      authors: original.authors,
      series: series.id,
      keywords: ['trust'],
      licence: 'CC BY',
      disclaimer: original.disclaimer,
      language: 'en',
      state: 'draft',
      _status: 'draft',
      assignee: editor.user.id,
    })
    expect(made.keyFindings?.map(({ text }) => text)).toEqual(['Talk early.'])
    for (const field of ['slug', 'seriesNumber', 'reportNumber', 'doi', 'publicationDate', 'asPublished'] as const)
      expect([field, made[field] ?? null]).toEqual([field, null])
    expect(made.formerSlugs ?? []).toEqual([])
    expect([made.uuid === original.uuid, typeof made.uuid]).toEqual([false, 'string'])
    expect(await translationsOf(copy)).toEqual([])
  })

  it('has drafts of the translations where that is asked for', async () => {
    const original = await publishedReport(payload)
    const translator = await createAuthor(payload)
    const translation = await publishedTranslation(payload, original.id, {
      translators: [translator.id],
      doi: '10.5555/87654321',
    })
    const { copy } = await duplicate(original.id, { withTranslations: true })
    const [made, ...others] = await translationsOf(copy)
    expect(others).toEqual([])
    expect(made).toMatchObject({
      title: '自上而下的信任（副本）',
      summary: translation.summary,
      language: 'zh-Hans',
      translators: [translator.id],
      state: 'draft',
    })
    expect([made?.doi ?? null, made?.publicationDate ?? null]).toEqual([null, null])
    expect(made?.uuid).not.toBe(translation.uuid)
  })

  it('leaves what readers see as it was, and is told of in the log', async () => {
    const original = await publishedReport(payload)
    const { copy } = await duplicate(original.id, { withTranslations: true })
    const reader = restOf(payload, null)
    expect((await reader('GET', `/reports/${copy}`)).status).toBe(404)
    expect((await reader('GET', `/reports/${original.id}`)).body).toMatchObject({ slug: original.slug })
    const where = { collection: { equals: 'reports' }, document: { equals: original.id } }
    const { docs } = await payload.find({ collection: 'activity', where, sort: '-id', limit: 1 })
    expect(docs[0]).toMatchObject({ action: 'duplicated', userName: 'Ed Itor', details: { copy } })
  })

  it('is made by editors only', async () => {
    const { id } = await publishedReport(payload)
    const of = async (role: 'translator' | 'bioStaff') => (await duplicate(id, {}, await signIn(payload, role))).status
    expect([await of('translator'), await of('bioStaff')]).toEqual([403, 403])
    expect((await restOf(payload, null)('POST', `/reports/${id}/duplicate`, {})).status).toBe(401)
    expect((await duplicate(987_654_321)).status).toBe(404)
    expect((await duplicate(id, { withTranslations: 'yes' })).status).toBe(400)
  })
})
