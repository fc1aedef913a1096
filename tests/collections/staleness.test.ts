import { beforeAll, describe, expect, it } from '@jest/globals'
import type { Payload } from 'payload'
import { restOf, type Session, signIn } from '#tests/support/builders/rest.ts'
import {
  draftReport,
  draftTranslation,
  prose,
  publishedReport,
  publishedTranslation,
} from '#tests/support/builders/works.ts'
import { testPayload } from '#tests/support/payload.ts'

let payload: Payload
let editor: Session
let translator: Session

beforeAll(async () => {
  payload = await testPayload()
  editor = await signIn(payload, 'editor')
  translator = await signIn(payload, 'translator', { languages: ['zh-Hans'] })
})

const beside = async (id: number, session = translator) => {
  const { body, status } = await session.rest('GET', `/translations/${id}/original`)
  expect(status).toBe(200)
  return body.original as {
    language: string
    fields: Record<string, { progress: string; text: string; seen: string; diff: unknown }>
  }
}
const progress = async (id: number, field: string) => (await beside(id)).fields[field]?.progress
/** What a form that is opened now shows of these fields of the original. */
async function look(id: number, ...names: string[]) {
  const { fields } = await beside(id)
  return Object.fromEntries(names.map((name) => [name, fields[name]?.seen]))
}
const markSeen = (id: number, seen: object, session = translator) =>
  session.rest('POST', `/translations/${id}/up-to-date`, { seen })
const mark = async (id: number, fields: string[], session = translator) =>
  markSeen(id, await look(id, ...fields), session)

describe('beside a translation', () => {
  it('stands the latest text of the original, drafts included', async () => {
    const report = await publishedReport(payload)
    const translation = await draftTranslation(payload, report.id)
    await editor.rest('PATCH', `/reports/${report.id}`, { title: 'A new title' })
    const { fields, language } = await beside(translation.id)
    expect([language, fields.title?.text]).toEqual(['en', 'A new title'])
  })

  it('a change of the original is shown, field by field and word by word', async () => {
    const report = await publishedReport(payload, { title: 'Lessons of Vienna' })
    const translation = await publishedTranslation(payload, report.id)
    expect(await progress(translation.id, 'title')).toBe('current')
    await editor.rest('PATCH', `/reports/${report.id}`, { title: 'Lessons of Reykjavik' })
    const { fields } = await beside(translation.id)
    expect(fields.title).toMatchObject({
      progress: 'stale',
      diff: [
        { kind: 'same', text: 'Lessons of ' },
        { kind: 'removed', text: 'Vienna' },
        { kind: 'added', text: 'Reykjavik' },
      ],
    })
    expect(fields.summary).toMatchObject({ progress: 'current', diff: null })
  })

  it('nothing is stale after a save of the original without a change', async () => {
    const report = await publishedReport(payload)
    const translation = await draftTranslation(payload, report.id)
    await editor.rest('PATCH', `/reports/${report.id}`, { title: report.title })
    expect(await progress(translation.id, 'title')).toBe('current')
  })

  it('a field is made from the original as it stands when it is first filled in', async () => {
    const report = await draftReport(payload)
    const translation = await draftTranslation(payload, report.id, { summary: null })
    await editor.rest('PATCH', `/reports/${report.id}`, { summary: prose('Changed meanwhile.') })
    expect(await progress(translation.id, 'summary')).toBe('missing')
    await translator.rest('PATCH', `/translations/${translation.id}`, { summary: prose('同时更改。') })
    expect(await progress(translation.id, 'summary')).toBe('current')
  })
})

describe('a field that is first filled in beside an outdated view of the original', () => {
  /** A form that shows the summary of an original, which is changed after that; the form is then saved. */
  async function filledIn(before: object, after: object) {
    const report = await publishedReport(payload, { summary: prose('Three cases.') })
    const { id } = await draftTranslation(payload, report.id, { summary: null })
    await editor.rest('PATCH', `/reports/${report.id}?draft=true`, before)
    const seen = JSON.stringify(await look(id, 'title', 'summary'))
    await editor.rest('PATCH', `/reports/${report.id}?draft=true`, after)
    const save = (summary: string) =>
      translator.rest(
        'PATCH',
        `/translations/${id}?draft=true`,
        { summary: prose(summary) },
        { 'x-original-seen': seen },
      )
    expect((await save('三个案例。')).status).toBe(200)
    return { id, save }
  }

  it('is made from what the form showed, and shows what changed since', async () => {
    const { id, save } = await filledIn({}, { summary: prose('Four cases.') })
    const changed = {
      progress: 'stale',
      diff: [
        { kind: 'removed', text: 'Three' },
        { kind: 'added', text: 'Four' },
        { kind: 'same', text: ' cases.' },
      ],
    }
    expect((await beside(id)).fields.summary).toMatchObject(changed)
    await save('三个案例：')
    expect((await beside(id)).fields.summary).toMatchObject(changed)
  })

  it('is stale, too, where what the form showed is not kept any more', async () => {
    const report = await publishedReport(payload)
    const { id } = await draftTranslation(payload, report.id, { summary: null })
    const seen = { 'x-original-seen': JSON.stringify({ summary: 'of a text that is gone' }) }
    await translator.rest('PATCH', `/translations/${id}?draft=true`, { summary: prose('案例。') }, seen)
    expect(await progress(id, 'summary')).toBe('stale')
  })

  it('is up to date where another field changed meanwhile', async () => {
    const { id } = await filledIn({ summary: prose('Two cases.') }, { title: 'Another title' })
    expect(await progress(id, 'summary')).toBe('current')
  })

  it.each(['no JSON', '[]', '{"summary":3}'])('is as if nothing was said by a header that says %s', async (header) => {
    const report = await publishedReport(payload)
    const { id } = await draftTranslation(payload, report.id, { summary: null })
    const data = { summary: prose('案例。') }
    const answer = await translator.rest('PATCH', `/translations/${id}?draft=true`, data, { 'x-original-seen': header })
    expect([answer.status, await progress(id, 'summary')]).toEqual([200, 'current'])
  })
})

describe('a field that is marked as brought up to date', () => {
  it('is stale no longer, without a new version or another state', async () => {
    const report = await publishedReport(payload)
    const translation = await publishedTranslation(payload, report.id)
    await editor.rest('PATCH', `/reports/${report.id}`, { title: 'Changed', summary: prose('Changed.') })
    const where = { parent: { equals: translation.id } }
    const before = await payload.countVersions({ collection: 'translations', where })
    expect((await mark(translation.id, ['title'])).status).toBe(200)
    expect(await progress(translation.id, 'title')).toBe('current')
    expect(await progress(translation.id, 'summary')).toBe('stale')
    expect(await payload.countVersions({ collection: 'translations', where })).toEqual(before)
    const { doc } = (await editor.rest('PATCH', `/translations/${translation.id}`, { standfirst: '导语' })).body
    expect(doc?.state).toBe('draft')
    expect(await progress(translation.id, 'title')).toBe('current')
  })

  it('stays stale where the original changed again after it was looked at, and the answer says so', async () => {
    const report = await publishedReport(payload, { title: 'First' })
    const translation = await publishedTranslation(payload, report.id)
    await editor.rest('PATCH', `/reports/${report.id}`, { title: 'Second', summary: prose('Second.') })
    const seen = await look(translation.id, 'title', 'summary')
    await editor.rest('PATCH', `/reports/${report.id}`, { title: 'Third' })
    const answer = await markSeen(translation.id, seen)
    expect([answer.status, answer.body]).toEqual([200, { marked: ['summary'], changed: ['title'] }])
    const { fields } = await beside(translation.id)
    expect(fields.summary?.progress).toBe('current')
    expect(fields.title).toMatchObject({
      progress: 'stale',
      diff: [
        { kind: 'removed', text: 'First' },
        { kind: 'added', text: 'Third' },
      ],
    })
    expect((await mark(translation.id, ['title'])).body).toEqual({ marked: ['title'], changed: [] })
    expect(await progress(translation.id, 'title')).toBe('current')
  })

  it.each([{}, { fields: ['title'] }, { seen: {} }, { seen: { title: null } }])(
    'is refused in words where nobody says what was seen: %j',
    async (body) => {
      const report = await draftReport(payload)
      const translation = await draftTranslation(payload, report.id)
      await editor.rest('PATCH', `/reports/${report.id}`, { title: 'Changed' })
      const answer = await translator.rest('POST', `/translations/${translation.id}/up-to-date`, body)
      expect([answer.status, answer.body.errors?.[0]?.message]).toEqual([
        400,
        'This form does not say what it showed of the original. Reload the page, look at the original, then mark it again.',
      ])
      expect(await progress(translation.id, 'title')).toBe('stale')
    },
  )

  it('is stale again when a version from before is restored', async () => {
    const report = await draftReport(payload)
    const translation = await draftTranslation(payload, report.id)
    const { docs } = await payload.findVersions({
      collection: 'translations',
      where: { parent: { equals: translation.id } },
    })
    await editor.rest('PATCH', `/reports/${report.id}`, { title: 'Changed' })
    await translator.rest('PATCH', `/translations/${translation.id}`, { title: '改动' })
    await mark(translation.id, ['title'])
    expect(await progress(translation.id, 'title')).toBe('current')
    expect((await editor.rest('POST', `/translations/versions/${docs[0]?.id}`)).status).toBe(200)
    expect(await progress(translation.id, 'title')).toBe('stale')
  })

  it('is marked by translators of that language and editors only, and by no field of a save', async () => {
    const report = await draftReport(payload)
    const translation = await draftTranslation(payload, report.id)
    const japanese = await signIn(payload, 'translator', { languages: ['ja'] })
    const bios = await signIn(payload, 'bioStaff')
    await editor.rest('PATCH', `/reports/${report.id}`, { title: 'Changed' })
    expect((await mark(translation.id, ['title'], japanese)).status).toBe(403)
    expect((await mark(translation.id, ['title'], bios)).status).toBe(403)
    expect(
      (await restOf(payload, null)('POST', `/translations/${translation.id}/up-to-date`, { seen: { title: 'a' } }))
        .status,
    ).toBe(403)
    await editor.rest('PATCH', `/translations/${translation.id}`, { madeFrom: { title: 'Changed' } })
    expect(await progress(translation.id, 'title')).toBe('stale')
    expect((await mark(translation.id, ['title'], editor)).status).toBe(200)
    expect((await markSeen(translation.id, { nothing: 'a' })).status).toBe(400)
  })
})

it('readers and bio staff get neither the original’s drafts nor the record of them', async () => {
  const report = await publishedReport(payload)
  const translation = await publishedTranslation(payload, report.id)
  const bios = await signIn(payload, 'bioStaff')
  for (const rest of [restOf(payload, null), bios.rest]) {
    expect((await rest('GET', `/translations/${translation.id}/original`)).status).toBeGreaterThanOrEqual(401)
    expect((await rest('GET', `/translations/${translation.id}`)).body).not.toHaveProperty('madeFrom')
    expect((await rest('GET', `/translations?where[madeFrom.title][like]=a`)).status).toBe(400)
  }
})
