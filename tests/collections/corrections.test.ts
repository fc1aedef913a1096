import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Payload } from 'payload'
import { todayIn } from '#domain/calendar-date.ts'
import { refusals, restOf, type Session, signIn } from '#tests/support/builders/rest.ts'
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

  describe('bears a day between the publication and today where the site is, and', () => {
    const DAY_MS = 24 * 60 * 60_000
    // Somewhere it is always another day than in UTC: in one of the two zones, now.
    const zones = ['Pacific/Kiritimati', 'Etc/GMT+12']
    const inZone = async (timeZone: string) => {
      await payload.updateGlobal({ slug: 'site-settings', data: { name: 'Portal', timeZone } })
      return {
        today: todayIn(timeZone, new Date()),
        tomorrow: todayIn(timeZone, new Date(Date.now() + DAY_MS)),
      }
    }
    afterAll(async () => {
      await payload.updateGlobal({ slug: 'site-settings', data: { name: 'Portal', timeZone: 'Asia/Seoul' } })
    })

    it.each(zones)('is refused for tomorrow in %s, at its date, in the person’s language', async (zone) => {
      const { today, tomorrow } = await inZone(zone)
      const { id } = await publishedReport(payload)
      for (const [language, words] of [
        ['en', `The date ${tomorrow} is after ${today}`],
        ['zh', `日期 ${tomorrow} 晚于`],
        ['ja', `日付 ${tomorrow} は`],
        ['ko', `날짜 ${tomorrow}이(가)`],
      ] as const) {
        const rest = restOf(payload, editor.token, language)
        const answer = await rest('POST', `/reports/${id}/corrections`, { date: tomorrow, note })
        expect(answer.status).toBe(400)
        expect(refusals(answer).date).toContain(words)
      }
      expect(notes(await released(id)) ?? []).toEqual([])

      expect((await editor.rest('GET', `/reports/${id}/corrections`)).body).toEqual({
        publicationDate: '2026-03-14',
        today,
      })
      expect((await editor.rest('POST', `/reports/${id}/corrections`, { date: today, note })).status).toBe(200)
    })

    it('is refused for a day before the edition was published, a translation’s by its own', async () => {
      const { id: report } = await publishedReport(payload)
      const { id } = await publishedTranslation(payload, report)
      const answer = await editor.rest('POST', `/translations/${id}/corrections`, { date: '2026-03-31', note })
      expect(refusals(answer).date).toContain('before the publication date of this edition (2026-04-01)')
      expect((await editor.rest('POST', `/reports/${report}/corrections`, { date: '2026-03-13', note })).status).toBe(
        400,
      )
    })

    it('is refused at its row of the form when the edition is published', async () => {
      const { id } = await publishedReport(payload)
      const corrections = [
        { date: '2026-05-01', note },
        { date: '2999-01-01', note },
      ]
      const saved = await editor.rest('PATCH', `/reports/${id}?draft=true`, { corrections })
      expect(saved.status).toBe(200)
      const answer = await editor.rest('PATCH', `/reports/${id}`, { _status: 'published' })
      expect(Object.keys(refusals(answer))).toEqual(['corrections.1.date'])
      expect(notes(await released(id)) ?? []).toEqual([])
    })

    it('is told to editors alone which days these are', async () => {
      const { id } = await publishedReport(payload)
      const translator = await signIn(payload, 'translator', { languages: ['zh-Hans'] })
      expect((await translator.rest('GET', `/reports/${id}/corrections`)).status).toBe(403)
      expect((await restOf(payload, null)('GET', `/reports/${id}/corrections`)).status).toBe(401)
    })
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

describe('what readers were told is not taken back by', () => {
  const path = (collection: 'reports' | 'translations', id: number) => `/${collection}/${id}`

  async function corrected(collection: 'reports' | 'translations') {
    const report = await publishedReport(payload)
    const { id } = collection === 'reports' ? report : await publishedTranslation(payload, report.id)
    const where = { parent: { equals: id } }
    const { docs } = await payload.findVersions({ collection, where, depth: 0 })
    await editor.rest('POST', `${path(collection, id)}/corrections`, { date: '2026-05-01', note })
    return { id, before: docs[0]?.id }
  }
  const draftOf = (collection: 'reports' | 'translations', id: number) =>
    payload.findByID({ collection, id, draft: true, depth: 0 })
  async function publish(collection: 'reports' | 'translations', id: number) {
    const answer = await editor.rest('PATCH', path(collection, id), { _status: 'published' })
    expect([answer.status, answer.body.errors]).toEqual([200, undefined])
    return notes(await payload.findByID({ collection, id, depth: 0, overrideAccess: false }))
  }

  it.each(['reports', 'translations'] as const)('the restore of an older version of %s', async (collection) => {
    const { before, id } = await corrected(collection)
    expect((await editor.rest('POST', `/${collection}/versions/${before}`)).status).toBe(200)
    expect(notes(await draftOf(collection, id))).toEqual([note])
    expect(await publish(collection, id)).toEqual([note])
  })

  it('the restore beside a draft that had lost it, which keeps what the draft adds', async () => {
    const { before, id } = await corrected('reports')
    const corrections = [{ date: '2026-06-01', note: 'Still a draft.' }]
    await editor.rest('PATCH', `/reports/${id}?draft=true`, { corrections })
    await editor.rest('POST', `/reports/versions/${before}`)
    expect(notes(await draftOf('reports', id))).toEqual([note, 'Still a draft.'])
  })

  it('a translator who restores, or sends a form without it', async () => {
    const { before, id } = await corrected('translations')
    const translator = await signIn(payload, 'translator', { languages: ['zh-Hans'] })
    expect((await translator.rest('POST', `/translations/versions/${before}`)).status).toBe(200)
    expect(notes(await draftOf('translations', id))).toEqual([note])
    await translator.rest('PATCH', `/translations/${id}?draft=true`, { corrections: [] })
    expect(notes(await draftOf('translations', id))).toEqual([note])
    expect(await publish('translations', id)).toEqual([note])
  })

  it.each(['reports', 'translations'] as const)('the publication of a draft of %s without it', async (collection) => {
    const { id } = await corrected(collection)
    for (const corrections of [[], [{ date: '2026-06-01', note: 'Another.' }]]) {
      await editor.rest('PATCH', `${path(collection, id)}?draft=true`, { corrections })
      expect(await publish(collection, id)).toEqual([note, ...(notes({ corrections }) ?? [])])
    }
  })

  it('hiding the edition for a while', async () => {
    const { id } = await corrected('reports')
    await editor.rest('PATCH', `/reports/${id}?draft=true`, { corrections: [] })
    await editor.rest('POST', `/reports/${id}/transition`, { action: 'unpublish' })
    expect(await publish('reports', id)).toEqual([note])
  })

  it('an emptied note, while another wording replaces it', async () => {
    const { id } = await corrected('reports')
    const [row] = (await draftOf('reports', id)).corrections ?? []
    await editor.rest('PATCH', `/reports/${id}?draft=true`, { corrections: [{ ...row, note: ' ' }] })
    expect(await publish('reports', id)).toEqual([note])
    await editor.rest('PATCH', `/reports/${id}?draft=true`, { corrections: [{ ...row, note: 'Better worded.' }] })
    expect(await publish('reports', id)).toEqual(['Better worded.'])
  })
})
