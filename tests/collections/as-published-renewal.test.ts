import { beforeAll, describe, expect, it } from '@jest/globals'
import type { Payload } from 'payload'
import { readAsPublished } from '#domain/as-published.ts'
import { plainText } from '#domain/rich-text-plain.ts'
import { type Rest, restOf, type Session, signIn } from '#tests/support/builders/rest.ts'
import {
  createAuthor,
  createDisclaimer,
  draftReport,
  prose,
  publishedReport,
  publishedTranslation,
} from '#tests/support/builders/works.ts'
import { testPayload } from '#tests/support/payload.ts'

let payload: Payload
let editor: Session
let translator: Session
let anonymous: Rest

beforeAll(async () => {
  payload = await testPayload()
  editor = await signIn(payload, 'editor', { name: 'Ed Itor' })
  translator = await signIn(payload, 'translator', { languages: ['zh-Hans'] })
  anonymous = restOf(payload, null)
})

const reason = 'The author asked for it.'

/** Disclaimer and bios of an edition as readers get them. */
async function forReaders(collection: 'reports' | 'translations', id: number) {
  const { body } = await anonymous('GET', `/${collection}/${id}?depth=0`)
  const texts = readAsPublished(body.asPublished)
  return {
    disclaimer: texts?.disclaimer ? plainText(texts.disclaimer.richText) : null,
    bios: texts?.credits.map(({ bio }) => (bio ? plainText(bio.richText) : null)),
  }
}

/** A report and its translation that were released with texts that have changed since. */
async function releasedLongAgo() {
  const first = await createAuthor(payload, { bio: prose('Bio of the first.') })
  const second = await createAuthor(payload, { bio: prose('Bio of the second.') })
  const say = async ({ id }: { id: number }, locale: 'en' | 'zh', text: string) =>
    payload.update({ collection: 'authors', id, locale, data: { bio: prose(text) } })
  await say(first, 'zh', '第一位。')
  await say(second, 'zh', '第二位。')
  const disclaimer = await createDisclaimer(payload)
  const authors = [first, second].map(({ id }) => ({ relationTo: 'authors' as const, value: id }))
  const report = await publishedReport(payload, { authors, disclaimer: disclaimer.id })
  const translation = await publishedTranslation(payload, report.id)
  await say(first, 'en', 'New bio of the first.')
  await say(second, 'en', 'New bio of the second.')
  await say(second, 'zh', '新的第二位。')
  await payload.update({ collection: 'disclaimers', id: disclaimer.id, data: { text: prose('New standing text.') } })
  return { report, translation, first, second, disclaimer }
}

const BEFORE = { disclaimer: 'The views are the author’s.', bios: ['Bio of the first.', 'Bio of the second.'] }
const BEFORE_IN_CHINESE = { ...BEFORE, bios: ['第一位。', '第二位。'] }
const person = ({ id }: { id: number }) => ({ kind: 'person', id })

describe('the texts as published', () => {
  it('are compared with the present ones, word by word', async () => {
    const { report, first } = await releasedLongAgo()
    const { body, status } = await translator.rest('GET', `/reports/${report.id}/as-published`)
    expect(status).toBe(200)
    expect(body.disclaimer).toMatchObject({
      before: { text: 'The views are the author’s.', lang: 'en' },
      now: { text: 'New standing text.', lang: 'en' },
      differs: true,
    })
    expect(body.credits).toMatchObject([
      {
        ...person(first),
        name: first.displayName,
        differs: true,
        role: { differs: false },
        bio: {
          differs: true,
          diff: expect.arrayContaining([
            { kind: 'removed', text: 'Bio' },
            { kind: 'added', text: 'New' },
          ]),
        },
      },
      { differs: true },
    ])
  })

  it('agree right after the release, and name the disclaimer and its version', async () => {
    const disclaimer = await createDisclaimer(payload)
    await payload.update({ collection: 'disclaimers', id: disclaimer.id, data: { text: prose('Second wording.') } })
    const { id, asPublished } = await publishedReport(payload, { disclaimer: disclaimer.id })
    const { body } = await editor.rest('GET', `/reports/${id}/as-published`)
    expect(body).toMatchObject({ disclaimer: { differs: false }, credits: [{ differs: false }] })

    const kept = readAsPublished(asPublished)?.disclaimer
    expect(kept?.id).toBe(disclaimer.id)
    const { version } = await payload.findVersionByID({ collection: 'disclaimers', id: String(kept?.version) })
    expect(version.text && plainText(version.text)).toBe('Second wording.')
  })

  it('are replaced where chosen only, for readers at once, and in this edition only', async () => {
    const { report, translation, second } = await releasedLongAgo()
    const before = await payload.findByID({ collection: 'reports', id: report.id, depth: 0 })
    const answer = await editor.rest('POST', `/reports/${report.id}/as-published`, {
      credits: [person(second)],
      reason,
    })
    expect(answer).toMatchObject({ status: 200, body: { credits: [{ differs: true }, { differs: false }] } })
    expect(await forReaders('reports', report.id)).toEqual({
      ...BEFORE,
      bios: ['Bio of the first.', 'New bio of the second.'],
    })
    expect(await forReaders('translations', translation.id)).toEqual(BEFORE_IN_CHINESE)

    const after = await payload.findByID({ collection: 'reports', id: report.id, depth: 0 })
    expect(after.publicationDate).toBe(before.publicationDate)
    expect(readAsPublished(after.asPublished)?.releasedAt).toBe(readAsPublished(before.asPublished)?.releasedAt)
    expect(Date.parse(after.updatedAt)).toBeGreaterThan(Date.parse(before.updatedAt))
    const everything = { disclaimer: true, credits: [person(second)], reason }
    await editor.rest('POST', `/translations/${translation.id}/as-published`, everything)
    expect(await forReaders('translations', translation.id)).toEqual({
      disclaimer: 'New standing text.',
      bios: ['第一位。', '新的第二位。'],
    })
    expect((await forReaders('reports', report.id)).disclaimer).toBe(BEFORE.disclaimer)
  })

  it('stay replaced through a newer draft, which stays one, and through its publication', async () => {
    const { report } = await releasedLongAgo()
    await editor.rest('PATCH', `/reports/${report.id}?draft=true`, { title: 'Half made' })
    await editor.rest('POST', `/reports/${report.id}/as-published`, { disclaimer: true, reason })
    const draft = await payload.findByID({ collection: 'reports', id: report.id, draft: true, depth: 0 })
    expect([draft.title, draft._status]).toEqual(['Half made', 'draft'])
    expect((await anonymous('GET', `/reports/${report.id}`)).body.title).toBe(report.title)
    await editor.rest('PATCH', `/reports/${report.id}`, { _status: 'published' })
    expect(await forReaders('reports', report.id)).toEqual({ ...BEFORE, disclaimer: 'New standing text.' })
  })

  it('are replaced in the open: the log has the reason and the texts before', async () => {
    const { report, first } = await releasedLongAgo()
    await editor.rest('POST', `/reports/${report.id}/as-published`, {
      disclaimer: true,
      credits: [person(first)],
      reason,
    })
    const where = { collection: { equals: 'reports' }, document: { equals: report.id } }
    const { docs } = await payload.find({ collection: 'activity', where, sort: 'id' })
    expect(docs.map(({ action }) => action)).toEqual(['published', 'asPublishedCorrected'])
    const before = readAsPublished(report.asPublished)
    expect(docs[1]).toMatchObject({
      userName: 'Ed Itor',
      details: { reason, before: { disclaimer: before?.disclaimer, credits: [before?.credits[0]] } },
    })
  })

  it('are refused without a reason, a choice, a difference, or an author of the edition; nothing is written', async () => {
    const { report } = await releasedLongAgo()
    const stranger = await createAuthor(payload)
    for (const body of [
      {},
      { disclaimer: true },
      { disclaimer: true, reason: '  ' },
      { disclaimer: true, reason: 'a'.repeat(2001) },
      { reason },
      { disclaimer: true, credits: [person(stranger)], reason },
    ]) {
      const answer = await editor.rest('POST', `/reports/${report.id}/as-published`, body)
      expect([answer.status, answer.body.errors?.[0]?.message]).toEqual([
        400,
        expect.stringMatching(/^(Say why|Choose)/),
      ])
    }
    expect(await forReaders('reports', report.id)).toEqual(BEFORE)
    const same = await publishedReport(payload)
    expect((await editor.rest('POST', `/reports/${same.id}/as-published`, { disclaimer: true, reason })).status).toBe(
      400,
    )
  })

  it('are not there of what readers do not have', async () => {
    const { id: draft } = await draftReport(payload)
    const { id: withdrawn } = await publishedReport(payload)
    await editor.rest('POST', `/reports/${withdrawn}/transition`, { action: 'withdraw', note: 'Gone.' })
    for (const id of [draft, withdrawn, 999_999]) {
      expect((await editor.rest('GET', `/reports/${id}/as-published`)).status).toBe(409)
      expect((await editor.rest('POST', `/reports/${id}/as-published`, { disclaimer: true, reason })).status).toBe(409)
    }
  })

  it('are renewed by editors alone', async () => {
    const { translation } = await releasedLongAgo()
    const path = `/translations/${translation.id}/as-published`
    const bioStaff = await signIn(payload, 'bioStaff')
    expect((await anonymous('GET', path)).status).toBe(401)
    expect((await bioStaff.rest('GET', path)).status).toBe(403)
    expect((await anonymous('POST', path, { disclaimer: true, reason })).status).toBe(401)
    expect((await translator.rest('POST', path, { disclaimer: true, reason })).status).toBe(403)
    expect(await forReaders('translations', translation.id)).toEqual(BEFORE_IN_CHINESE)
  })
})
