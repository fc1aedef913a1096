import { beforeAll, describe, expect, it } from '@jest/globals'
import type { Payload } from 'payload'
import { releasePlanSchema } from '#domain/release-plan.ts'
import { boardPageSchema } from '#domain/board.ts'
import { runDueSchedules } from '#jobs/schedules.ts'
import type { Translation } from '#payload-types.ts'
import { refusals, restOf, type Session, signIn } from '#tests/support/builders/rest.ts'
import { makeDue, planAt, inDays } from '#tests/support/builders/schedules.ts'
import { draftTranslation, prose, publishedReport } from '#tests/support/builders/works.ts'
import { testPayload } from '#tests/support/payload.ts'

let payload: Payload
let editor: Session
let translator: Session

beforeAll(async () => {
  payload = await testPayload()
  editor = await signIn(payload, 'editor')
  translator = await signIn(payload, 'translator', { languages: ['ja'] })
})

/** A translation that was begun from the original, of which only the title is translated. */
async function begun(data: Partial<Translation> = {}) {
  const { id: report } = await publishedReport(payload, { keyFindings: [{ text: 'Talk first.' }] })
  const empty = { title: null, summary: null, body: null }
  const { id } = await draftTranslation(payload, report, { language: 'ja', ...empty })
  expect((await translator.rest('POST', `/translations/${id}/start`, {})).status).toBe(200)
  await translator.rest('PATCH', `/translations/${id}?draft=true`, { title: '上からの信頼醸成', ...data })
  return { report, id }
}

const DONE = { standfirst: '三つの事例から', summary: prose('三つの事例。'), keyFindings: [{ text: 'まず話す。' }] }

type Finding = { code: string; severity: string; field: string; message: string }
const checklistOf = async (id: number) => (await translator.rest('GET', `/translations/${id}/checklist`)).body

const act = (id: number, action: string) => editor.rest('POST', `/translations/${id}/transition`, { action })
const planOf = async (report: number) => {
  const { body } = await editor.rest('GET', `/reports/${report}/release`)
  return releasePlanSchema.parse(body).editions[0]
}
const isOut = async (id: number) => (await restOf(payload, null)('GET', `/translations/${id}`)).status === 200

describe('a translation that is still in the original’s words', () => {
  it('has to-dos that lead to the fields, and a hint at what may stay as it is', async () => {
    const { id } = await begun()
    const { findings, progress } = await checklistOf(id)
    const said = (findings as Finding[]).filter(({ code }) => code === 'untranslated' || code === 'sameAsOriginal')
    expect(said.map(({ field, severity }) => `${severity} ${field}`)).toEqual([
      ...['blocks summary', 'blocks keyFindings', 'blocks body', 'warns standfirst'],
    ])
    expect(said[0]?.message).toBe('Summary: this is still the original’s text. Translate it before publishing.')
    expect(progress).toEqual({ all: 5, missing: [], untranslated: ['standfirst', 'summary', 'keyFindings', 'body'] })
  })

  it('is published by no way', async () => {
    const { id, report } = await begun()
    await act(id, 'approve')
    const answer = await act(id, 'publish')
    expect([answer.status, Object.keys(refusals(answer))]).toEqual([400, ['summary', 'keyFindings', 'body']])
    expect((await editor.rest('PATCH', `/translations/${id}`, { _status: 'published' })).status).toBe(400)
    expect((await editor.rest('POST', `/reports/${report}/release`, {})).status).toBe(409)
    expect(await isOut(id)).toBe(false)
  })

  it('is not scheduled, and one that became so does not go out when it is due', async () => {
    const { id } = await begun()
    expect((await planAt(editor.rest, 'translations', id, inDays(1))).status).toBe(400)
    const other = await begun({ ...DONE, body: prose('全文。') })
    expect((await planAt(editor.rest, 'translations', other.id, inDays(1))).status).toBe(200)
    const { body } = await payload.findByID({ collection: 'reports', id: other.report, depth: 0 })
    await editor.rest('PATCH', `/translations/${other.id}?draft=true`, { body })
    await makeDue(payload, other.id, 'translations')
    await runDueSchedules(payload)
    expect(await isOut(other.id)).toBe(false)
  })

  it('stays so when the original changes afterwards', async () => {
    const { id, report } = await begun()
    await editor.rest('PATCH', `/reports/${report}`, { summary: prose('Four cases of trust-building.') })
    expect((await checklistOf(id)).progress).toMatchObject({ untranslated: expect.arrayContaining(['summary']) })
    expect(refusals(await act(id, 'publish'))).toHaveProperty('summary')
  })

  it('goes out once its texts are translated, whatever its line below the title says', async () => {
    const { id } = await begun({ ...DONE, standfirst: 'What three cases teach.', body: prose('全文。') })
    expect((await act(id, 'publish')).status).toBe(200)
    expect(await isOut(id)).toBe(true)
  })
})

describe('what is not translated yet', () => {
  it('is named before a release, with the comments that are open', async () => {
    const { id, report } = await begun({ ...DONE, standfirst: null, body: prose('全文。') })
    for (const text of ['The summary is still English', 'And this?'])
      await editor.rest('POST', '/comments', { collection: 'translations', document: id, text })
    await act(id, 'approve')
    const planned = await planOf(report)
    expect(planned).toMatchObject({ problems: [], progress: { all: 5, missing: ['standfirst'] }, openComments: 2 })
    expect(planned?.hints.map(({ message }) => message)).toContain(
      'Standfirst: the original has it, this translation does not. Add it, unless it is left out on purpose.',
    )
    expect((await checklistOf(id)).openComments).toBe(2)
  })

  it('is said by the review queue, the list and the board alike, also where the original changed', async () => {
    const { id, report } = await begun({ summary: prose('三つの事例。') })
    await editor.rest('PATCH', `/reports/${report}`, { body: prose('Another full text.') })
    await translator.rest('POST', `/translations/${id}/transition`, { action: 'submit' })
    const { progress } = await checklistOf(id)
    expect(progress).toEqual({ all: 5, missing: [], untranslated: ['standfirst', 'keyFindings', 'body'] })
    const queue = (await editor.rest('GET', '/desk/review')).body.queue as { id: number; progress: unknown }[]
    expect(queue.find((edition) => edition.id === id)?.progress).toEqual(progress)
    const list = (await editor.rest('GET', `/translations/stale?ids=${id}`)).body.progress
    expect(list).toEqual({ [id]: progress })
    const board = boardPageSchema.parse((await editor.rest('GET', `/reports/board?report=${report}`)).body)
    expect(board.rows[0]?.editions.map((edition) => edition.progress)).toEqual([null, progress])
  })

  it('is all of it before anything was begun, and nothing of a file alone', async () => {
    const { id: report } = await publishedReport(payload)
    const empty = { title: null, summary: null, body: null }
    const none = await draftTranslation(payload, report, { language: 'ja', ...empty })
    const file = await draftTranslation(payload, report, { language: 'ko', ...empty, form: 'file', title: 'Trust' })
    const { body } = await editor.rest('GET', `/translations/stale?ids=${none.id},${file.id}`)
    expect(body.progress).toEqual({
      [none.id]: { all: 4, missing: ['title', 'standfirst', 'summary', 'body'], untranslated: [] },
      [file.id]: { all: 1, missing: [], untranslated: [] },
    })
    expect((await checklistOf(none.id)).progress).toEqual({
      all: 4,
      missing: ['title', 'standfirst', 'summary', 'body'],
      untranslated: [],
    })
  })
})
