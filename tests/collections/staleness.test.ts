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
    fields: Record<string, { progress: string; text: string; diff: unknown }>
  }
}
const progress = async (id: number, field: string) => (await beside(id)).fields[field]?.progress
const mark = (id: number, fields: string[], session = translator) =>
  session.rest('POST', `/translations/${id}/up-to-date`, { fields })

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
      (await restOf(payload, null)('POST', `/translations/${translation.id}/up-to-date`, { fields: ['title'] })).status,
    ).toBe(403)
    await editor.rest('PATCH', `/translations/${translation.id}`, { madeFrom: { title: 'Changed' } })
    expect(await progress(translation.id, 'title')).toBe('stale')
    expect((await mark(translation.id, ['title'], editor)).status).toBe(200)
    expect((await mark(translation.id, ['nothing'])).status).toBe(400)
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
