import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Payload } from 'payload'
import { runDueJobs } from '#jobs/run.ts'
import { runDueSchedules } from '#jobs/schedules.ts'
import { createDocument } from '#tests/support/builders/files.ts'
import { type Session, restOf, signIn } from '#tests/support/builders/rest.ts'
import { inDays, makeDue, planAt, plansOf } from '#tests/support/builders/schedules.ts'
import { draftReport, draftTranslation, publishedReport } from '#tests/support/builders/works.ts'
import { closeTestPayload, testPayload } from '#tests/support/payload.ts'

let payload: Payload
let editor: Session

beforeAll(async () => {
  payload = await testPayload()
  editor = await signIn(payload, 'editor', { name: 'Ed Itor' })
})
afterAll(closeTestPayload)

const JAPANESE = '公開する前に要約を書いてください。'

type Editions = 'reports' | 'translations'

async function scheduled(action: 'publish' | 'unpublish' = 'publish', by = editor): Promise<number> {
  const { id } = await (action === 'publish' ? draftReport : publishedReport)(payload)
  expect((await planAt(by.rest, 'reports', id, inDays(3), action)).status).toBe(200)
  await makeDue(payload, id)
  return id
}
const readersFind = async (id: number, collection: Editions = 'reports') =>
  (await restOf(payload, null)('GET', `/${collection}/${id}`)).status === 200
const stateOf = async (id: number, collection: Editions = 'reports') =>
  (await payload.findByID({ collection, id, draft: true, depth: 0 })).state
const outcomeOf = async (id: number, collection: Editions = 'reports') =>
  (await plansOf(payload, id, collection)).at(-1)
const actsOn = async (document: number, collection: Editions = 'reports') => {
  const where = { collection: { equals: collection }, document: { equals: document } }
  const { docs } = await payload.find({ collection: 'activity', where, sort: 'id', depth: 0 })
  return docs.map(({ action, userName }) => `${userName} ${action}`)
}
async function mailsTo(to: string, about: RegExp): Promise<string[]> {
  await runDueJobs(payload)
  const { docs } = await payload.find({ collection: 'outbox', where: { to: { equals: to } }, pagination: false })
  return docs.filter(({ subject }) => about.test(subject)).map(({ text }) => text ?? '')
}

describe('what is due', () => {
  it('is published by the portal itself, once, and whoever is on it is told', async () => {
    const { id } = await draftReport(payload, { title: 'Due report', assignee: editor.user.id })
    await planAt(editor.rest, 'reports', id, inDays(3))
    await runDueSchedules(payload)
    expect(await readersFind(id)).toBe(false)
    await makeDue(payload, id)
    for (let run = 0; run < 3; run++) expect(await runDueSchedules(payload)).toBe(true)
    expect(await readersFind(id)).toBe(true)
    expect(await stateOf(id)).toBe('published')
    expect(await outcomeOf(id)).toMatchObject({ status: 'done', failure: null, doneAt: expect.any(String) })
    expect(await actsOn(id)).toEqual(['null created', 'Ed Itor scheduled', 'null published'])
    expect(await mailsTo(editor.user.email, /^Published: Due report/)).toEqual([
      expect.stringContaining('The portal has published “Due report”.'),
    ])
  })

  it('is unpublished', async () => {
    const id = await scheduled('unpublish')
    await runDueSchedules(payload)
    expect(await readersFind(id)).toBe(false)
    expect(await stateOf(id)).toBe('unpublished')
    expect(await outcomeOf(id)).toMatchObject({ status: 'done' })
  })

  it('is nothing at the end of an embargo but that it is recorded as over', async () => {
    const { id } = await draftReport(payload)
    await planAt(editor.rest, 'reports', id, inDays(3), 'embargo')
    await runDueSchedules(payload)
    const stored = async () =>
      (await payload.db.pool.query('select status, done_at = at as then from schedules where edition = $1', [id])).rows
    expect(await stored()).toEqual([{ status: 'waiting', then: null }])
    await makeDue(payload, id)
    await runDueSchedules(payload)
    expect(await stored()).toEqual([{ status: 'done', then: true }])
    expect(await stateOf(id)).toBe('draft')
    expect(await readersFind(id)).toBe(false)
  })

  it('goes out original first, whichever was planned first', async () => {
    const { id: report } = await draftReport(payload)
    const { id } = await draftTranslation(payload, report)
    const at = inDays(3)
    await planAt(editor.rest, 'reports', report, at)
    await planAt(editor.rest, 'translations', id, at)
    await planAt(editor.rest, 'reports', report, at)
    await payload.db.pool.query(
      `update schedules set at = now() - interval '1 minute' where status = 'waiting' and report = $1`,
      [report],
    )
    await runDueSchedules(payload)
    expect([await readersFind(report), await readersFind(id, 'translations')]).toEqual([true, true])
  })

  it('runs though whoever planned it was deactivated meanwhile', async () => {
    const leaving = await signIn(payload, 'editor')
    const id = await scheduled('publish', leaving)
    await payload.update({ collection: 'users', id: leaving.user.id, data: { active: false } })
    await runDueSchedules(payload)
    expect(await readersFind(id)).toBe(true)
  })

  it('is a text with a PDF that readers cannot fetch before, and can then', async () => {
    const document = await createDocument(payload)
    const { id, slug, uuid } = await draftReport(payload, { document: document.id })
    await planAt(editor.rest, 'reports', id, inDays(3))
    const anonymous = restOf(payload, null)
    const ask = async () => [
      (await anonymous('GET', `/reports?where[slug][equals]=${slug}`)).body.docs?.length,
      (await anonymous('GET', `/reports?where[uuid][equals]=${uuid}&draft=true`)).body.docs?.length,
      (await anonymous('GET', `/reports/${id}?draft=true`)).status,
      (await anonymous('GET', `/reports/versions?where[parent][equals]=${id}`)).status === 200,
      (await anonymous('GET', `/documents/${document.id}`)).status,
      (await anonymous('GET', `/documents/file/${document.filename}`)).status,
      (await anonymous('GET', '/schedules')).status,
      (await anonymous('GET', `/reports/${id}/schedules`)).status,
    ]
    expect(await ask()).toEqual([0, 0, 404, false, 404, 403, 403, 401])
    await makeDue(payload, id)
    await runDueSchedules(payload)
    expect(await ask()).toEqual([1, 1, 200, false, 200, 200, 403, 401])
  })
})

describe('what cannot be done at its time', () => {
  it('is a failure that says why; the edition is ready again, and its planner and all editors are told', async () => {
    const other = await signIn(payload, 'editor')
    const { id } = await draftReport(payload, { title: 'Failing report' })
    await planAt(editor.rest, 'reports', id, inDays(3))
    await editor.rest('PATCH', `/reports/${id}?draft=true`, { summary: null })
    await makeDue(payload, id)
    await runDueSchedules(payload)
    expect(await outcomeOf(id)).toMatchObject({ status: 'failed', failure: 'Write a summary before publishing.' })
    expect(await readersFind(id)).toBe(false)
    expect(await stateOf(id)).toBe('ready')
    expect((await actsOn(id)).at(-1)).toBe('null scheduleFailed')
    for (const { user } of [editor, other]) {
      expect(await mailsTo(user.email, /: Failing report$/)).toEqual([
        expect.stringContaining('Write a summary before publishing.'),
      ])
    }
    // It is over: nothing tries again, until somebody schedules it again, which takes the failure away.
    await runDueSchedules(payload)
    expect(await actsOn(id)).toHaveLength(4)
    await editor.rest('PATCH', `/reports/${id}?draft=true`, { summary: (await draftReport(payload)).summary })
    expect((await planAt(editor.rest, 'reports', id, inDays(3))).status).toBe(200)
    expect((await plansOf(payload, id)).map(({ status }) => status)).toEqual(['cancelled', 'waiting'])
  })

  it('does not keep anything else from being done', async () => {
    const first = await scheduled()
    await editor.rest('PATCH', `/reports/${first}?draft=true`, { title: '' })
    const second = await scheduled()
    await runDueSchedules(payload)
    expect([await readersFind(first), await readersFind(second)]).toEqual([false, true])
  })

  it('is told of, though the edition is gone from the database', async () => {
    const id = await scheduled()
    await payload.db.pool.query('delete from reports where id = $1', [id])
    await runDueSchedules(payload)
    expect(await outcomeOf(id)).toMatchObject({ status: 'failed', failure: expect.stringContaining('was deleted') })
    expect((await actsOn(id)).at(-1)).toBe('null scheduleFailed')
  })

  it('is said in the language of whoever looks; whoever planned it is not told when deactivated', async () => {
    const korean = await signIn(payload, 'editor', { language: 'ko' })
    const japanese = await signIn(payload, 'editor', { language: 'ja' })
    const id = await scheduled('publish', korean)
    await editor.rest('PATCH', `/reports/${id}?draft=true`, { summary: null })
    await payload.update({ collection: 'users', id: korean.user.id, data: { active: false } })
    await runDueSchedules(payload)
    const failureFor = async (session: Session) => (await session.rest('GET', `/reports/${id}/schedules`)).body
    expect(await failureFor(editor)).toMatchObject({ schedules: [{ failure: 'Write a summary before publishing.' }] })
    expect(await failureFor(japanese)).toMatchObject({ schedules: [{ failure: JAPANESE }] })
    const { body } = await japanese.rest('GET', '/desk/dashboard')
    const row = expect.objectContaining({ id, plan: expect.objectContaining({ failure: JAPANESE }) })
    expect(body.editions).toMatchObject({ failed: { rows: expect.arrayContaining([row]) } })
    expect(await mailsTo(japanese.user.email, /./)).toEqual([expect.stringContaining(JAPANESE)])
    expect(await mailsTo(korean.user.email, /./)).toEqual([])
  })

  it('is not done where the edition is not in the state that was planned', async () => {
    const id = await scheduled()
    await payload.db.pool.query(
      `update _reports_v set version_state = 'inReview' where parent_id = $1 and latest = true`,
      [id],
    )
    await runDueSchedules(payload)
    expect(await readersFind(id)).toBe(false)
    expect(await outcomeOf(id)).toMatchObject({ status: 'failed' })
  })

  it('waits on, without a failure, where the database is away', async () => {
    const id = await scheduled()
    const lost = Object.assign(new Error('Connection terminated unexpectedly'), { code: 'ECONNRESET' })
    const broken = Object.create(payload, { update: { value: () => Promise.reject(lost) } })
    await expect(runDueSchedules(broken)).rejects.toThrow('Connection terminated')
    expect(await outcomeOf(id)).toMatchObject({ status: 'waiting' })
    expect(await stateOf(id)).toBe('scheduled')
    await runDueSchedules(payload)
    expect(await readersFind(id)).toBe(true)
  })
})

describe('two runners at once', () => {
  it('do each thing once, though both believed to be the only one', async () => {
    const ids = [await scheduled(), await scheduled(), await scheduled()]
    // Without the lock that keeps the second one away.
    const connect = async () => ({
      query: async (text: string) => (text.includes('try') ? { rows: [{ locked: true }] } : { rows: [] }),
      release: () => undefined,
    })
    const pool = Object.create(payload.db.pool, { connect: { value: connect } })
    const unlocked = Object.create(payload, { db: { value: Object.create(payload.db, { pool: { value: pool } }) } })
    await Promise.all([runDueSchedules(unlocked), runDueSchedules(unlocked), runDueSchedules(unlocked)])
    for (const id of ids) {
      expect((await actsOn(id)).filter((act) => act.endsWith('published'))).toHaveLength(1)
      expect(await outcomeOf(id)).toMatchObject({ status: 'done' })
    }
  })
})
