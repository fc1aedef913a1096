import { beforeAll, describe, expect, it } from '@jest/globals'
import type { Payload } from 'payload'
import { wallTimeOf } from '#domain/schedule.ts'
import { type Answer, type Session, refusals, restOf, signIn } from '#tests/support/builders/rest.ts'
import { inDays, makeDue, planAt, plansOf, ZONE } from '#tests/support/builders/schedules.ts'
import { draftReport, draftTranslation, publishedReport, publishedTranslation } from '#tests/support/builders/works.ts'
import { testPayload } from '#tests/support/payload.ts'

let payload: Payload
let editor: Session
let translator: Session

beforeAll(async () => {
  payload = await testPayload()
  editor = await signIn(payload, 'editor', { name: 'Ed Itor' })
  translator = await signIn(payload, 'translator', { languages: ['zh-Hans'] })
})

const stateOf = async (id: number, collection: 'reports' | 'translations' = 'reports') =>
  (await payload.findByID({ collection, id, draft: true, trash: true, depth: 0 })).state
const statusesOf = async (id: number, collection: 'reports' | 'translations' = 'reports') =>
  (await plansOf(payload, id, collection)).map(({ action, status }) => `${action} ${status}`)
const messageOf = ({ body }: Answer) => body.errors?.[0]?.message
const cancel = (collection: string, id: number, action = 'publish') =>
  editor.rest('POST', `/${collection}/${id}/schedule/cancel`, { action })
const transition = (id: number, action: string) =>
  editor.rest('POST', `/reports/${id}/transition`, { action, comment: 'Why' })
const actsOn = async (document: number) => {
  const where = { collection: { equals: 'reports' }, document: { equals: document } }
  const { docs } = await payload.find({ collection: 'activity', where, sort: 'id', depth: 0 })
  return docs.map(({ action }) => action)
}

describe('an editor schedules a release', () => {
  it('at what the clock shows in the editor’s zone; the edition is then scheduled, and readers see nothing of it', async () => {
    const { id, slug } = await draftReport(payload)
    const at = inDays(3)
    const answer = await planAt(editor.rest, 'reports', id, at)
    expect(answer.body).toMatchObject({ schedule: { action: 'publish', at, timeZone: ZONE, status: 'waiting' } })
    expect(await stateOf(id)).toBe('scheduled')
    expect(await actsOn(id)).toEqual(['created', 'scheduled'])
    const read = await restOf(payload, null)('GET', `/reports?where[slug][equals]=${slug}&draft=true`)
    expect(read.body.docs).toEqual([])
  })

  it('and to another instant, which takes the place of the first', async () => {
    const { id } = await draftReport(payload)
    await planAt(editor.rest, 'reports', id, inDays(3))
    const later = inDays(5)
    await planAt(editor.rest, 'reports', id, later)
    expect(await statusesOf(id)).toEqual(['publish cancelled', 'publish waiting'])
    const { body } = await editor.rest('GET', `/reports/${id}/schedules`)
    expect(body).toMatchObject({ schedules: [{ action: 'publish', at: later }], siteTimeZone: 'Asia/Seoul' })
  })

  it('of which an own correction of the text takes nothing away', async () => {
    const { id } = await draftReport(payload)
    await planAt(editor.rest, 'reports', id, inDays(3))
    await editor.rest('PATCH', `/reports/${id}?draft=true`, { title: 'Mended' })
    expect(await stateOf(id)).toBe('scheduled')
    expect(await statusesOf(id)).toEqual(['publish waiting'])
  })

  it('twice at the same moment: one of them waits', async () => {
    const { id } = await draftReport(payload)
    const answers = await Promise.all([3, 4, 5].map((days) => planAt(editor.rest, 'reports', id, inDays(days))))
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200])
    const waiting = (await plansOf(payload, id)).filter(({ status }) => status === 'waiting')
    expect(waiting).toHaveLength(1)
  })

  it('together with the end of it', async () => {
    const { id } = await draftReport(payload)
    await planAt(editor.rest, 'reports', id, inDays(3))
    expect((await planAt(editor.rest, 'reports', id, inDays(2), 'unpublish')).status).toBe(409)
    expect((await planAt(editor.rest, 'reports', id, inDays(30), 'unpublish')).status).toBe(200)
    expect(await statusesOf(id)).toEqual(['publish waiting', 'unpublish waiting'])
  })
})

describe('a schedule is refused', () => {
  const send = (id: number, at: string, timeZone: string) =>
    editor.rest('POST', `/reports/${id}/schedule`, { action: 'publish', at, timeZone })

  it('in the past, in an hour that is skipped, in no zone, and at no time, with what to do', async () => {
    const { id } = await draftReport(payload)
    const past = await planAt(editor.rest, 'reports', id, inDays(-1))
    expect(past.status).toBe(400)
    expect(messageOf(past)).toMatch(/\(Asia\/Seoul, GMT\+9\) is in the past\. Choose a later time/)
    const skipped = await send(id, '2100-03-14T02:30', 'America/New_York')
    expect(skipped.status).toBe(400)
    expect(messageOf(skipped)).toBe(
      'On this day America/New_York puts the clock forward over 2100-03-14 02:30, so that this time does not exist. Choose 2100-03-14 03:00 or another time.',
    )
    expect(messageOf(await send(id, '2100-03-14T09:00', 'Asia/Nowhere'))).toMatch(/not a time zone/)
    expect(messageOf(await send(id, '2100-02-30T09:00', ZONE))).toMatch(/is not a time\./)
    for (const body of [{}, { action: 'explode', at: '2100-03-14T09:00', timeZone: ZONE }])
      expect((await editor.rest('POST', `/reports/${id}/schedule`, body)).status).toBe(400)
    expect((await planAt(editor.rest, 'reports', 999_999, inDays(1))).status).toBe(404)
    expect(await statusesOf(id)).toEqual([])
    expect(await stateOf(id)).toBe('draft')
  })

  it('for what could not be published, with every reason at its field, and nothing is written', async () => {
    const { id } = await draftReport(payload, { title: '', summary: null })
    const answer = await planAt(editor.rest, 'reports', id, inDays(1))
    expect(Object.keys(refusals(answer)).toSorted()).toEqual(['summary', 'title'])
    expect(await statusesOf(id)).toEqual([])
    expect(await stateOf(id)).toBe('draft')
    expect(await actsOn(id)).toEqual(['created'])
  })

  it('on a day before the publication date', async () => {
    const at = inDays(3)
    const [before, on] = [inDays(4), at].map((day) => wallTimeOf(day, ZONE).slice(0, 10))
    const { id } = await draftReport(payload, { publicationDate: before ?? '' })
    expect(messageOf(await planAt(editor.rest, 'reports', id, at))).toContain(`The publication date is ${before}`)
    await editor.rest('PATCH', `/reports/${id}?draft=true`, { publicationDate: on })
    expect((await planAt(editor.rest, 'reports', id, at)).status).toBe(200)
  })

  it('of a translation before its original, and goes together with it', async () => {
    const report = await draftReport(payload)
    const { id } = await draftTranslation(payload, report.id)
    expect(messageOf(await planAt(editor.rest, 'translations', id, inDays(3)))).toMatch(
      /^Its original is not published/,
    )
    await planAt(editor.rest, 'reports', report.id, inDays(3))
    expect((await planAt(editor.rest, 'translations', id, inDays(2))).status).toBe(409)
    expect((await planAt(editor.rest, 'translations', id, inDays(3))).status).toBe(200)
    expect((await planAt(editor.rest, 'reports', report.id, inDays(4))).status).toBe(409)
  })

  it('of what is published already, withdrawn, or in the trash, and of an unpublishing of nothing', async () => {
    const { id } = await publishedReport(payload)
    expect((await planAt(editor.rest, 'reports', id, inDays(1))).status).toBe(409)
    await transition(id, 'withdraw')
    await editor.rest('PATCH', `/reports/${id}?draft=true`, { title: 'New' })
    expect(messageOf(await planAt(editor.rest, 'reports', id, inDays(1)))).toMatch(/^This edition was withdrawn/)
    const draft = await draftReport(payload)
    expect((await planAt(editor.rest, 'reports', draft.id, inDays(1), 'unpublish')).status).toBe(409)
    await editor.rest('PATCH', `/reports/${draft.id}`, { deletedAt: new Date().toISOString() })
    expect((await planAt(editor.rest, 'reports', draft.id, inDays(1))).status).toBe(404)
  })

  it('without an instant', async () => {
    const { id } = await draftReport(payload)
    const answer = await transition(id, 'schedule')
    expect(answer.status).toBe(400)
    expect(messageOf(answer)).toMatch(/^Say when/)
    expect(await stateOf(id)).toBe('draft')
  })

  it.each(['translator', 'bioStaff', 'deactivated', 'anonymous'] as const)('to %s', async (who) => {
    const { id: report } = await publishedReport(payload)
    const { id } = await draftTranslation(payload, report)
    const session = who === 'anonymous' ? null : await signIn(payload, who === 'deactivated' ? 'editor' : who)
    if (who === 'deactivated')
      await payload.update({ collection: 'users', id: session?.user.id ?? 0, data: { active: false } })
    const rest = session?.rest ?? restOf(payload, null)
    for (const action of ['publish', 'unpublish', 'embargo']) {
      expect((await planAt(rest, 'translations', id, inDays(1), action)).status).toBe(
        session && who !== 'deactivated' ? 403 : 401,
      )
      expect([401, 403]).toContain((await rest('POST', `/translations/${id}/schedule/cancel`, { action })).status)
    }
    const list = await rest('GET', `/translations/${id}/schedules`)
    expect(list.status === 200).toBe(who === 'translator')
    expect(await statusesOf(id, 'translations')).toEqual([])
  })
})

describe('a scheduled release does not come', () => {
  async function scheduled(): Promise<number> {
    const { id } = await draftReport(payload)
    expect((await planAt(editor.rest, 'reports', id, inDays(3))).status).toBe(200)
    return id
  }

  it('when it is cancelled: the edition is ready', async () => {
    const id = await scheduled()
    expect((await cancel('reports', id)).status).toBe(200)
    expect(await stateOf(id)).toBe('ready')
    expect(await statusesOf(id)).toEqual(['publish cancelled'])
    expect(await actsOn(id)).toEqual(['created', 'scheduled', 'scheduleCancelled'])
    expect((await cancel('reports', id)).status).toBe(409)
  })

  it('when the edition is sent back', async () => {
    const id = await scheduled()
    await transition(id, 'sendBack')
    expect(await statusesOf(id)).toEqual(['publish cancelled'])
    expect(await actsOn(id)).toEqual(['created', 'scheduled', 'scheduleCancelled', 'sentBack'])
  })

  it('when it is published by hand before', async () => {
    const id = await scheduled()
    await editor.rest('PATCH', `/reports/${id}`, { _status: 'published' })
    expect(await statusesOf(id)).toEqual(['publish cancelled'])
    expect(await stateOf(id)).toBe('published')
  })

  it('when a translator changes the text', async () => {
    const { id: report } = await publishedReport(payload)
    const { id } = await draftTranslation(payload, report)
    await planAt(editor.rest, 'translations', id, inDays(3))
    await translator.rest('PATCH', `/translations/${id}?draft=true`, { title: '改动' })
    expect(await stateOf(id, 'translations')).toBe('draft')
    expect(await statusesOf(id, 'translations')).toEqual(['publish cancelled'])
  })

  it('when the edition is in the trash, from where it comes back without a schedule, or deleted for good', async () => {
    const id = await scheduled()
    await planAt(editor.rest, 'reports', id, inDays(9), 'unpublish')
    await editor.rest('PATCH', `/reports/${id}`, { deletedAt: new Date().toISOString() })
    expect(await statusesOf(id)).toEqual(['publish cancelled', 'unpublish cancelled'])
    await editor.rest('PATCH', `/reports/${id}?trash=true`, { deletedAt: null })
    expect(await stateOf(id)).toBe('ready')
    await planAt(editor.rest, 'reports', id, inDays(3))
    await editor.rest('DELETE', `/reports/${id}`)
    expect((await statusesOf(id)).at(-1)).toBe('publish cancelled')
  })

  it('and an unpublishing does not, when it is done by hand before', async () => {
    const { id: report } = await publishedReport(payload)
    const { id } = await publishedTranslation(payload, report)
    await planAt(editor.rest, 'translations', id, inDays(3), 'unpublish')
    await editor.rest('PATCH', `/translations/${id}`, { _status: 'draft' })
    expect(await statusesOf(id, 'translations')).toEqual(['unpublish cancelled'])
  })
})

describe('an embargo', () => {
  it('keeps everybody from publishing before, by whatever way, and a release at its end is fine', async () => {
    const { id } = await draftReport(payload)
    const [before, end] = [inDays(2), inDays(3)]
    expect((await planAt(editor.rest, 'reports', id, end, 'embargo')).status).toBe(200)
    const admin = await signIn(payload, 'admin')
    for (const { rest } of [editor, admin]) {
      for (const answer of [
        await rest('PATCH', `/reports/${id}`, { _status: 'published' }),
        await rest('PATCH', `/reports?where[id][equals]=${id}`, { _status: 'published' }),
        await rest('POST', `/reports/${id}/transition`, { action: 'publish' }),
      ]) {
        expect(JSON.stringify(answer.body)).toContain('under embargo until')
      }
    }
    expect(messageOf(await transition(id, 'publish'))).toContain('(Asia/Seoul, GMT+9)')
    expect(messageOf(await planAt(editor.rest, 'reports', id, before))).toMatch(/under embargo until/)
    expect((await planAt(editor.rest, 'reports', id, end)).status).toBe(200)
    expect((await planAt(editor.rest, 'reports', id, inDays(4), 'embargo')).status).toBe(409)
    await expect(payload.update({ collection: 'reports', id, data: { _status: 'published' } })).rejects.toThrow(
      'under embargo',
    )
  })

  it('is over from its instant on, everywhere and before anybody records it', async () => {
    const { id } = await draftReport(payload)
    await planAt(editor.rest, 'reports', id, inDays(3), 'embargo')
    const listed = async () => (await editor.rest('GET', `/reports/${id}/schedules`)).body.schedules
    const record = `/schedules?where[edition][equals]=${id}&where[collection][equals]=reports`
    expect(await listed()).toEqual([expect.objectContaining({ action: 'embargo', status: 'waiting' })])
    await makeDue(payload, id)
    expect(await listed()).toEqual([])
    expect((await editor.rest('GET', record)).body.docs).toEqual([expect.objectContaining({ status: 'done' })])
    expect((await planAt(editor.rest, 'reports', id, inDays(1))).status).toBe(200)
  })

  it.each(['reports', 'translations'] as const)(
    'is refused on what readers have, published or withdrawn, in words: of %s',
    async (collection) => {
      const { id: report } = await publishedReport(payload)
      const id = collection === 'reports' ? report : (await publishedTranslation(payload, report)).id
      const refused = await planAt(editor.rest, collection, id, inDays(3), 'embargo')
      expect([refused.status, messageOf(refused)]).toEqual([
        409,
        'Readers have this edition already, so that an embargo would hide nothing. Unpublish it first.',
      ])
      await editor.rest('POST', `/${collection}/${id}/transition`, { action: 'withdraw', note: 'Gone.' })
      expect((await planAt(editor.rest, collection, id, inDays(3), 'embargo')).status).toBe(409)
      await editor.rest('POST', `/${collection}/${id}/transition`, { action: 'unpublish' })
      expect((await planAt(editor.rest, collection, id, inDays(3), 'embargo')).status).toBe(200)
    },
  )

  it('stays through the trash, and can be lifted, which is logged', async () => {
    const { id } = await draftReport(payload)
    await planAt(editor.rest, 'reports', id, inDays(3), 'embargo')
    await editor.rest('PATCH', `/reports/${id}`, { deletedAt: new Date().toISOString() })
    await editor.rest('PATCH', `/reports/${id}?trash=true`, { deletedAt: null })
    expect((await transition(id, 'publish')).status).toBe(409)
    expect((await cancel('reports', id, 'embargo')).status).toBe(200)
    expect((await transition(id, 'publish')).status).toBe(200)
    expect(await actsOn(id)).toEqual(['created', 'scheduled', 'trashed', 'restored', 'scheduleCancelled', 'published'])
  })
})
