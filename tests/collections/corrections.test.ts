import { beforeAll, describe, expect, it } from '@jest/globals'
import type { Payload } from 'payload'
import { restOf, type Session, signIn } from '#tests/support/builders/rest.ts'
import { draftReport, publishedReport, publishedTranslation } from '#tests/support/builders/works.ts'
import { testPayload } from '#tests/support/payload.ts'

let payload: Payload
let editor: Session

beforeAll(async () => {
  payload = await testPayload()
  editor = await signIn(payload, 'editor', { name: 'Ed Itor' })
})

const note = 'The treaty is of 1972, not 1973.'

async function released(id: number) {
  const { docs } = await payload.find({ collection: 'reports', where: { id: { equals: id } }, depth: 0 })
  return docs[0]
}
const notes = (edition: { corrections?: { note?: string | null }[] | null } | undefined) =>
  edition?.corrections?.map((correction) => correction.note)

describe('a correction', () => {
  it('is public at once with its date, while the half-made draft stays a draft that has it, too', async () => {
    const { id } = await publishedReport(payload, { title: 'Published' })
    await editor.rest('PATCH', `/reports/${id}?draft=true`, { title: 'Half made' })
    await editor.rest('POST', `/reports/${id}/transition`, { action: 'approve' })
    const before = await released(id)

    const answer = await editor.rest('POST', `/reports/${id}/corrections`, { date: '2026-03-14', note })
    expect(answer.body).toEqual({ corrected: true })
    const after = await released(id)
    expect([after?.title, after?.state, notes(after)]).toEqual(['Published', 'published', [note]])
    expect(after?.corrections?.[0]?.date).toBe('2026-03-14T12:00:00.000Z')
    expect(after?.publicationDate).toBe(before?.publicationDate)
    expect(Date.parse(after?.updatedAt ?? '')).toBeGreaterThan(Date.parse(before?.updatedAt ?? ''))

    const draft = await payload.findByID({ collection: 'reports', id, draft: true, depth: 0 })
    expect([draft.title, draft.state, draft._status, notes(draft)]).toEqual(['Half made', 'ready', 'draft', [note]])
    await editor.rest('PATCH', `/reports/${id}`, { _status: 'published' })
    expect(notes(await released(id))).toEqual([note])
  })

  it('of a translation is its own, and both are logged', async () => {
    const { id: report } = await publishedReport(payload)
    const { id } = await publishedTranslation(payload, report)
    await editor.rest('POST', `/translations/${id}/corrections`, { note: '条约签署于1972年。' })
    const { docs } = await payload.find({ collection: 'translations', where: { id: { equals: id } } })
    expect(notes(docs[0])).toEqual(['条约签署于1972年。'])
    expect(notes(await released(report)) ?? []).toEqual([])
    const where = { collection: { equals: 'translations' }, document: { equals: id } }
    const log = await payload.find({ collection: 'activity', where, sort: 'id' })
    expect(log.docs.map(({ action }) => action)).toEqual(['published', 'corrected'])
  })

  it('is refused where readers have no text, where it says nothing, and for a day that is none', async () => {
    const { id: draft } = await draftReport(payload)
    expect((await editor.rest('POST', `/reports/${draft}/corrections`, { note })).status).toBe(409)
    const { id } = await publishedReport(payload)
    expect((await editor.rest('POST', `/reports/${id}/corrections`, { note: '  ' })).status).toBe(400)
    expect((await editor.rest('POST', `/reports/${id}/corrections`, { note, date: '2026-02-30' })).status).toBe(400)
    await editor.rest('POST', `/reports/${id}/transition`, { action: 'withdraw', note: 'Gone.' })
    expect((await editor.rest('POST', `/reports/${id}/corrections`, { note })).status).toBe(409)
  })

  it('is made by editors alone, and by no form of a translator', async () => {
    const { id: report } = await publishedReport(payload)
    const { id } = await publishedTranslation(payload, report)
    const translator = await signIn(payload, 'translator', { languages: ['zh-Hans'] })
    expect((await translator.rest('POST', `/translations/${id}/corrections`, { note })).status).toBe(403)
    expect((await restOf(payload, null)('POST', `/translations/${id}/corrections`, { note })).status).toBe(401)
    await translator.rest('PATCH', `/translations/${id}?draft=true`, { corrections: [{ date: '2026-03-14', note }] })
    const draft = await payload.findByID({ collection: 'translations', id, draft: true })
    expect(notes(draft) ?? []).toEqual([])
  })
})
