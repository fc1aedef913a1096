import { beforeAll, describe, expect, it } from '@jest/globals'
import type { Payload } from 'payload'
import { runDueJobs } from '#jobs/run.ts'
import { restOf, type Session, signIn } from '#tests/support/builders/rest.ts'
import {
  createDisclaimer,
  draftReport,
  draftTranslation,
  publishedReport,
  publishedTranslation,
  uniqueSlug,
} from '#tests/support/builders/works.ts'
import { testPayload } from '#tests/support/payload.ts'

let payload: Payload
let editor: Session

beforeAll(async () => {
  payload = await testPayload()
  editor = await signIn(payload, 'editor', { name: 'Ed Itor' })
})

const term = async (collection: 'topics' | 'categories') =>
  (await payload.create({ collection, data: { name: 'A name', slug: uniqueSlug(collection) } })).id
const bulk = async (body: object, collection = 'reports', session = editor) => {
  const answer = await session.rest('POST', `/${collection}/bulk`, body)
  return { status: answer.status, body: answer.body }
}
const latest = (id: number) => payload.findByID({ collection: 'reports', id, draft: true, depth: 0 })
const forReaders = (id: number) => payload.findByID({ collection: 'reports', id, depth: 0 })

describe('a topic for many reports', () => {
  it('tells nobody that what was public is published', async () => {
    const colleague = await signIn(payload, 'editor', { name: 'Col League' })
    const report = await publishedReport(payload, { assignee: colleague.user.id })
    const mails = async () => {
      await runDueJobs(payload)
      return payload.count({ collection: 'outbox', where: { to: { equals: colleague.user.email } } })
    }
    const before = (await mails()).totalDocs
    const act = { action: 'addTopic', value: await term('topics'), ids: [report.id], publish: true }
    expect((await bulk(act)).body).toMatchObject({ published: [report.id] })
    expect((await mails()).totalDocs).toBe(before)
  })

  it('is added to those they have, and readers see it at once where nothing else waits', async () => {
    const [before, topic] = [await term('topics'), await term('topics')]
    const clean = await publishedReport(payload, { topics: [before] })
    const pending = await publishedReport(payload, { title: 'Has another change' })
    await editor.rest('PATCH', `/reports/${pending.id}?draft=true`, { title: 'Has another change, not public' })
    const draft = await draftReport(payload, { title: 'Draft' })
    const has = await publishedReport(payload, { title: 'Has it', topics: [topic] })
    const ids = [clean.id, pending.id, draft.id, has.id, 987_654_321]

    const { body, status } = await bulk({ action: 'addTopic', value: topic, ids, publish: true })
    expect({ status, ...body }).toEqual({
      status: 200,
      changed: [clean.id, pending.id, draft.id],
      published: [clean.id],
      waiting: [
        { id: pending.id, title: 'Has another change, not public', why: 'otherChange' },
        { id: draft.id, title: 'Draft', why: 'notPublished' },
      ],
      left: [
        { id: has.id, title: 'Has it', why: 'alreadySo' },
        { id: 987_654_321, title: '', why: 'notFound' },
      ],
    })
    expect((await forReaders(clean.id)).topics).toEqual([before, topic])
    expect(await forReaders(pending.id)).toMatchObject({ title: 'Has another change', topics: [] })
    expect(await latest(pending.id)).toMatchObject({ title: 'Has another change, not public', topics: [topic] })
    expect(await latest(draft.id)).toMatchObject({ state: 'draft', topics: [topic] })
  })

  it('is a draft beside what readers see where nobody says publish', async () => {
    const topic = await term('topics')
    const { id } = await publishedReport(payload)
    expect((await bulk({ action: 'addTopic', value: topic, ids: [id] })).body.published).toEqual([])
    expect([(await forReaders(id)).topics ?? [], (await latest(id)).topics]).toEqual([[], [topic]])
  })

  it('waits where the report lacks something by now', async () => {
    const topic = await term('topics')
    const { id: defaultDisclaimer } = await createDisclaimer(payload)
    await payload.updateGlobal({ slug: 'site-settings', data: { name: 'APLN', defaultDisclaimer } })
    const report = await publishedReport(payload, { disclaimer: null })
    await payload.updateGlobal({ slug: 'site-settings', data: { defaultDisclaimer: null } })
    const { body } = await bulk({ action: 'addTopic', value: topic, ids: [report.id], publish: true })
    expect(body.waiting).toEqual([expect.objectContaining({ id: report.id, why: 'incomplete' })])
  })
})

describe('a category for many reports', () => {
  it('takes the place of theirs, and what somebody else has open is left', async () => {
    const category = await term('categories')
    const [free, open] = [await publishedReport(payload), await publishedReport(payload, { title: 'Open' })]
    const other = await signIn(payload, 'editor')
    await payload.create({
      collection: 'payload-locked-documents',
      data: {
        document: { relationTo: 'reports', value: open.id },
        user: { relationTo: 'users', value: other.user.id },
      },
    })
    const ids = [free.id, open.id]
    const { body } = await bulk({ action: 'setCategory', value: category, ids, publish: true })
    expect([body.published, body.left]).toEqual([[free.id], [{ id: open.id, title: 'Open', why: 'openElsewhere' }]])
    expect([(await forReaders(free.id)).category, (await forReaders(open.id)).category ?? null]).toEqual([
      category,
      null,
    ])
  })
})

describe('many editions', () => {
  it('are handed over without a change to them, and the person is told', async () => {
    const to = await signIn(payload, 'editor')
    const report = await publishedReport(payload)
    const { body } = await bulk({ action: 'handOver', value: to.user.id, ids: [report.id] })
    expect(body.changed).toEqual([report.id])
    expect(await latest(report.id)).toMatchObject({ assignee: to.user.id, _status: 'published', state: 'published' })
    const where = { collection: { equals: 'reports' }, document: { equals: report.id } }
    const { docs } = await payload.find({ collection: 'activity', where, sort: '-id', limit: 1 })
    expect(docs[0]).toMatchObject({ action: 'handedOver', userName: 'Ed Itor', details: { to: to.user.id } })
    const { docs: jobs } = await payload.find({
      collection: 'payload-jobs',
      where: { taskSlug: { equals: 'sendNotice' } },
    })
    expect(JSON.stringify(jobs.map(({ input }) => input))).toContain(`"user":${to.user.id}`)
  })

  it('go to a translator in their own languages only, and originals never', async () => {
    const to = await signIn(payload, 'translator', { languages: ['ja'] })
    const report = await publishedReport(payload)
    const [ja, ko] = [
      await publishedTranslation(payload, report.id, { language: 'ja' }),
      await draftTranslation(payload, report.id, { language: 'ko', title: '한국어' }),
    ]
    const { body } = await bulk({ action: 'handOver', value: to.user.id, ids: [ja.id, ko.id] }, 'translations')
    expect([body.changed, body.left]).toEqual([
      [ja.id],
      [expect.objectContaining({ id: ko.id, why: 'notTheirLanguage' })],
    ])
    const ofReport = await bulk({ action: 'handOver', value: to.user.id, ids: [report.id] })
    expect(ofReport.body.left).toEqual([expect.objectContaining({ why: 'notTheirLanguage' })])
  })

  it('are changed by editors only, with what is there', async () => {
    const { id } = await draftReport(payload)
    const topic = await term('topics')
    const body = { action: 'addTopic', value: topic, ids: [id] }
    const of = async (role: 'translator' | 'bioStaff') =>
      (await bulk(body, 'reports', await signIn(payload, role))).status
    expect([await of('translator'), await of('bioStaff')]).toEqual([403, 403])
    expect((await restOf(payload, null)('POST', '/reports/bulk', body)).status).toBe(401)
    for (const wrong of [{ value: 987_654 }, { ids: [] }, { action: 'publish' }, { ids: ['1 or 1=1'] }])
      expect((await bulk({ ...body, ...wrong })).status).toBe(400)
    expect((await bulk(body, 'translations')).status).toBe(400)
    const bioStaff = await signIn(payload, 'bioStaff')
    expect((await bulk({ action: 'handOver', value: bioStaff.user.id, ids: [id] })).status).toBe(400)
    expect((await latest(id)).topics ?? []).toEqual([])
  })
})

describe('Payload’s own form for many documents', () => {
  it('offers no title, text, PDF, date or topic', () => {
    const closed = (collection: 'reports' | 'translations', name: string) => {
      const field = payload.collections[collection].config.flattenedFields.find((one) => one.name === name)
      return field?.admin?.disableBulkEdit === true
    }
    const shared = [
      'title',
      'standfirst',
      'summary',
      'keyFindings',
      'body',
      'document',
      'publicationDate',
      'doi',
      'assignee',
    ]
    for (const name of [...shared, 'authors', 'topics', 'seriesNumber', 'reportNumber', 'image'])
      expect([name, closed('reports', name)]).toEqual([name, true])
    for (const name of shared) expect([name, closed('translations', name)]).toEqual([name, true])
    expect(closed('reports', 'category')).toBe(false)
  })
})
