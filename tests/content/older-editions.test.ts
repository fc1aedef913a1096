import { beforeAll, describe, expect, it } from '@jest/globals'
import type { Payload } from 'payload'
import { z } from 'zod'
import { olderThanOriginal } from '#content/older-editions.ts'
import { getReport } from '#content/reports.ts'
import { type Session, signIn } from '#tests/support/builders/rest.ts'
import { publishedReport, publishedTranslation } from '#tests/support/builders/works.ts'
import { testPayload } from '#tests/support/payload.ts'

let payload: Payload
let editor: Session
let translator: Session

beforeAll(async () => {
  payload = await testPayload()
  editor = await signIn(payload, 'editor')
  translator = await signIn(payload, 'translator', { languages: ['zh-Hans'] })
})

async function pair() {
  const report = await publishedReport(payload, { title: 'As it was' })
  const { id } = await publishedTranslation(payload, report.id, { staleNote: true })
  return { report: report.id, slug: report.slug ?? '', id }
}
const change = (path: string, data: object, draft = false) =>
  editor.rest('PATCH', `/${path}${draft ? '?draft=true' : ''}`, draft ? data : { ...data, _status: 'published' })
/** Says, as a form does that was just opened, that the title agrees with the original. */
async function markTitle(id: number) {
  const { body } = await translator.rest('GET', `/translations/${id}/original`)
  const { original } = z
    .object({ original: z.object({ fields: z.object({ title: z.object({ seen: z.string() }) }) }) })
    .parse(body)
  const answer = await translator.rest('POST', `/translations/${id}/up-to-date`, {
    seen: { title: original.fields.title.seen },
  })
  expect(answer.body).toEqual({ marked: ['title'], changed: [] })
}
const isOlder = async (id: number) => (await olderThanOriginal([id])).has(id)

describe('a published translation is older than its original', () => {
  it('once a change of the original is published, and not while it is a draft', async () => {
    const { id, report, slug } = await pair()
    expect(await isOlder(id)).toBe(false)
    await change(`reports/${report}`, { title: 'Changed' }, true)
    expect(await isOlder(id)).toBe(false)
    expect((await getReport('zh', slug))?.olderThanOriginal).toEqual([])
    await change(`reports/${report}`, { title: 'Changed' })
    expect(await isOlder(id)).toBe(true)
    expect((await getReport('zh', slug))?.olderThanOriginal).toEqual(['zh-Hans'])
  })

  it('until it is brought up to date, for which what readers have is what counts', async () => {
    const { id, report } = await pair()
    await change(`reports/${report}`, { title: 'Changed' })
    await change(`translations/${id}`, { title: '新标题' }, true)
    await markTitle(id)
    expect(await isOlder(id)).toBe(true)
    await change(`translations/${id}`, {})
    expect(await isOlder(id)).toBe(false)
  })

  it('not where it was made from a newer draft of the original', async () => {
    const { id, report } = await pair()
    await change(`reports/${report}`, { title: 'A draft to come' }, true)
    await markTitle(id)
    expect(await isOlder(id)).toBe(false)
    await change(`reports/${report}`, { title: 'Yet another draft' }, true)
    expect(await isOlder(id)).toBe(false)
    await change(`reports/${report}`, {})
    expect(await isOlder(id)).toBe(true)
  })
})

describe('readers are told', () => {
  it('only where an editor chose so, and not of a withdrawn edition', async () => {
    const { id, report, slug } = await pair()
    await change(`reports/${report}`, { title: 'Changed' })
    const told = async () => (await getReport('zh', slug))?.olderThanOriginal
    expect(await told()).toEqual(['zh-Hans'])
    await editor.rest('POST', `/translations/${id}/transition`, { action: 'withdraw', note: '撤回。' })
    expect(await told()).toEqual([])
    await editor.rest('POST', `/translations/${id}/transition`, { action: 'unpublish' })
    await change(`translations/${id}`, { staleNote: false })
    expect(await told()).toEqual([])
  })

  it('not by a translator’s choice', async () => {
    const { id } = await pair()
    const { body } = await translator.rest('PATCH', `/translations/${id}?draft=true`, { staleNote: false, title: '新' })
    expect(body.doc).toMatchObject({ staleNote: true, title: '新' })
  })
})
