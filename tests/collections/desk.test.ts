import { beforeAll, describe, expect, it } from '@jest/globals'
import type { Payload } from 'payload'
import { runDueSchedules } from '#jobs/schedules.ts'
import { restOf, type Session, signIn } from '#tests/support/builders/rest.ts'
import { inDays, makeDue, planAt } from '#tests/support/builders/schedules.ts'
import { draftReport, draftTranslation, publishedReport } from '#tests/support/builders/works.ts'
import { testPayload } from '#tests/support/payload.ts'

let payload: Payload
let editor: Session
let translator: Session

beforeAll(async () => {
  payload = await testPayload()
  editor = await signIn(payload, 'editor', { name: 'Ed Itor' })
  translator = await signIn(payload, 'translator', { name: 'Trans Lator', languages: ['zh-Hans'] })
})

type Plan = { action: string; failure: string | null }
type Row = { collection: string; id: number; title: string; stale: string[]; state?: string; plan?: Plan | null }
type Sections = Record<string, { total: number; rows: Row[] }>

/** A translation that is somebody's, of a report of its own. */
async function fresh(assignee = translator, language: 'zh-Hans' | 'ja' = 'zh-Hans') {
  const report = await publishedReport(payload)
  const translation = await draftTranslation(payload, report.id, { assignee: assignee.user.id, language })
  return { id: translation.id, report: report.id }
}
const move = (session: Session, id: number, action: string, more: object = {}) =>
  session.rest('POST', `/translations/${id}/transition`, { action, ...more })
const queue = async () => (await editor.rest('GET', '/desk/review')).body.queue as (Row & Record<string, unknown>)[]
const dashboard = async (session: Session) => (await session.rest('GET', '/desk/dashboard')).body
const sections = async (session: Session) => (await dashboard(session)).editions as Sections

describe('the queue of editions in review', () => {
  it('has what was submitted, the oldest first, by whom, what is older than the original and how many comments are open', async () => {
    const [first, second] = [await fresh(), await fresh()]
    await move(translator, second.id, 'submit')
    await move(translator, first.id, 'submit')
    await payload.db.pool.query(
      `update activity set created_at = now() - interval '2 days' where document = ${first.id} and action = 'submitted'`,
    )
    await editor.rest('PATCH', `/reports/${first.report}?draft=true`, { title: 'Changed since' })
    for (const text of ['One', 'Two'])
      await editor.rest('POST', '/comments', { collection: 'translations', document: first.id, text })
    const { body } = await editor.rest('GET', `/comments?where[document][equals]=${first.id}`)
    await editor.rest('PATCH', `/comments/${body.docs?.[0]?.id}`, { resolved: true })

    const [oldest, newer] = await queue()
    expect(oldest).toMatchObject({
      ...{ collection: 'translations', id: first.id, title: '自上而下的信任', language: 'zh-Hans', stale: ['title'] },
      ...{ submittedBy: 'Trans Lator', openComments: 1 },
    })
    expect(Date.parse(String(oldest?.submittedAt))).toBeLessThan(Date.now() - 86_400_000)
    expect(newer).toMatchObject({ id: second.id, stale: [], openComments: 0 })

    await move(editor, first.id, 'sendBack', { comment: 'Mend it.' })
    await editor.rest('PATCH', `/translations/${second.id}`, { deletedAt: new Date().toISOString() })
    expect((await queue()).filter(({ id }) => id === first.id || id === second.id)).toEqual([])
  })

  it('is for editors', async () => {
    const bios = await signIn(payload, 'bioStaff')
    expect((await restOf(payload, null)('GET', '/desk/review')).status).toBe(401)
    for (const session of [bios, translator]) expect((await session.rest('GET', '/desk/review')).status).toBe(403)
  })
})

describe('the dashboard', () => {
  it('of a translator has their work, what came back to them and what is stale in their languages', async () => {
    const me = await signIn(payload, 'translator', { languages: ['zh-Hans'] })
    const [mine, back, japanese] = [await fresh(me), await fresh(editor), await fresh(me, 'ja')]
    const done = await fresh(me)
    await editor.rest('PATCH', `/translations/${done.id}`, { _status: 'published' })
    await move(me, back.id, 'submit')
    await move(editor, back.id, 'sendBack', { comment: 'Mend it.' })
    for (const { report } of [mine, japanese]) await editor.rest('PATCH', `/reports/${report}`, { title: 'Changed' })

    const found = await sections(me)
    expect(found.mine?.rows.map(({ id }) => id)).toEqual([japanese.id, mine.id])
    expect(found.sentBack?.rows).toMatchObject([{ id: back.id, state: 'draft' }])
    const stale = found.stale?.rows.map(({ id }) => id)
    expect(stale).toContain(mine.id)
    expect(stale).not.toContain(japanese.id)

    await editor.rest('PATCH', `/reports/${done.report}`, { title: 'Changed, too' })
    expect((await sections(me)).mine?.rows.map(({ id }) => id)).toContain(done.id)
    await move(me, back.id, 'submit')
    expect((await sections(me)).sentBack).toEqual({ total: 0, rows: [] })
  })

  it('of an editor has what is in review, eight rows of it and how many there are', async () => {
    const before = (await sections(editor)).review?.total ?? 0
    for (let made = 0; made < 9; made++) await move(translator, (await fresh()).id, 'submit')
    const { review } = await sections(editor)
    expect(review?.total).toBe(before + 9)
    expect(review?.rows).toHaveLength(8)
  }, 60_000)

  it('of an editor has what is scheduled, the next first, and what could not be done, with the reason', async () => {
    const made = []
    for (const days of [9, 7, 8]) {
      const { id } = await draftReport(payload)
      await planAt(editor.rest, 'reports', id, inDays(days))
      made.push(id)
    }
    const [late, next, middle] = made
    await planAt(editor.rest, 'reports', next ?? 0, inDays(10), 'unpublish')
    const plans = async (section: string) => {
      const rows = (await sections(editor))[section]?.rows ?? []
      return rows.map(({ id, plan }) => [id, plan?.action, plan?.failure])
    }
    const unpublishing = [next, 'unpublish', null]
    expect(await plans('scheduled')).toEqual([...[next, middle, late].map((id) => [id, 'publish', null]), unpublishing])
    await editor.rest('PATCH', `/reports/${middle}?draft=true`, { summary: null })
    await makeDue(payload, middle ?? 0)
    await runDueSchedules(payload)
    expect(await plans('failed')).toEqual([[middle, 'publish', 'Write a summary before publishing.']])
    expect(await plans('scheduled')).toEqual([[next, 'publish', null], [late, 'publish', null], unpublishing])
  })

  it('of an editor has an embargo among what is scheduled until it is over', async () => {
    const { id } = await draftReport(payload)
    await planAt(editor.rest, 'reports', id, inDays(1), 'embargo')
    const embargoes = async () =>
      (await sections(editor)).scheduled?.rows.filter(({ plan }) => plan?.action === 'embargo').map((row) => row.id)
    expect(await embargoes()).toEqual([id])
    await makeDue(payload, id)
    expect(await embargoes()).toEqual([])
  })

  it('of an editor has the PDFs that cannot be read and what was done lately; of a translator, their own', async () => {
    const failed = await payload.db.pool.query<{ id: number }>(
      `insert into documents (filename, reading) values ('broken.pdf', 'failed') returning id`,
    )
    const own = await dashboard(translator)
    const all = await dashboard(editor)
    expect(all.findings).toMatchObject({ total: 1, rows: [{ id: failed.rows[0]?.id, title: 'broken.pdf' }] })
    expect(own.findings).toEqual({ total: 0, rows: [] })
    const names = (body: typeof all) => new Set((body.activity as { userName: string }[]).map((act) => act.userName))
    expect(names(own)).toEqual(new Set(['Trans Lator']))
    expect(names(all).size).toBeGreaterThan(1)
  })

  it('tells an administrator how many mails wait where there is no mail server, and nobody else', async () => {
    const admin = await signIn(payload, 'admin')
    expect((await dashboard(admin)).mails).toBe((await payload.count({ collection: 'outbox' })).totalDocs)
    expect((await dashboard(editor)).mails).toBeNull()
  })

  it('of staff for bios has authors and nothing of drafts', async () => {
    const bios = await signIn(payload, 'bioStaff')
    const body = await dashboard(bios)
    expect(Object.keys(body).toSorted()).toEqual(['authors', 'role', 'user'])
    expect((await restOf(payload, null)('GET', '/desk/dashboard')).status).toBe(401)
  })

  it('asks the database no more often as there is more', async () => {
    const count = async () => {
      const query = payload.db.pool.query.bind(payload.db.pool)
      let asked = 0
      payload.db.pool.query = ((...args: Parameters<typeof query>) => {
        asked++
        return query(...args)
      }) as typeof payload.db.pool.query
      await dashboard(editor)
      payload.db.pool.query = query
      return asked
    }
    const before = await count()
    for (let made = 0; made < 3; made++) await move(translator, (await fresh()).id, 'submit')
    expect(await count()).toBe(before)
    process.stdout.write(`The dashboard asks ${before} queries, that for the session among them.\n`)
  }, 30_000)
})

describe('the list of translations', () => {
  it('learns in one question what is stale on a page of it', async () => {
    const [old, current] = [await fresh(), await fresh()]
    await editor.rest('PATCH', `/reports/${old.report}?draft=true`, { title: 'Changed' })
    const ask = (session: Session, ids: unknown) => session.rest('GET', `/translations/stale?ids=${String(ids)}`)
    const { body } = await ask(translator, [old.id, current.id, 987_654])
    expect(body.stale).toEqual({ [old.id]: ['title'], [current.id]: [] })
    for (const ids of ['', 'x', '1;drop', '1,', '99999999999']) expect((await ask(editor, ids)).status).toBe(400)
    const bios = await signIn(payload, 'bioStaff')
    expect((await ask(bios, old.id)).status).toBe(403)
    expect((await restOf(payload, null)('GET', `/translations/stale?ids=${old.id}`)).status).toBe(401)
  })
})
