import { beforeAll, describe, expect, it } from '@jest/globals'
import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { createLocalReq } from 'payload'
import { fillEmptyIndex, rebuildSearch } from '#collections/search/refresh.ts'
import { getRelated } from '#content/related.ts'
import type { InterfaceLanguage } from '#domain/languages.ts'
import { relatedAnswerSchema } from '#domain/related/answer.ts'
import type { Report } from '#payload-types.ts'
import { signIn, type Session } from '#tests/support/builders/rest.ts'
import {
  createAuthor,
  draftReport,
  prose,
  publishedReport,
  publishedTranslation,
} from '#tests/support/builders/works.ts'
import { testPayload } from '#tests/support/payload.ts'

let payload: Payload
let editor: Session
let translator: Session
let topic: number

beforeAll(async () => {
  payload = await testPayload()
  editor = await signIn(payload, 'editor')
  translator = await signIn(payload, 'translator', { languages: ['zh-Hans'] })
  topic = (await payload.create({ collection: 'topics', data: { name: 'Arms control', slug: 'arms-control' } })).id
})

const by = (author: { id: number }): Partial<Report> => ({ authors: [{ relationTo: 'authors', value: author.id }] })
const related = async (report: { slug?: string | null }, language: InterfaceLanguage = 'en', neighbours = [0, 0]) =>
  (await getRelated(language, report.slug ?? '', neighbours[0] ?? 0, neighbours[1] ?? 0)).map(({ id }) => id)
const act = (report: { id: number }, action: string) =>
  editor.rest('POST', `/reports/${report.id}/transition`, { action, note: 'Why' })
const release = (report: { id: number }, data: Partial<Report>) =>
  payload.update({ collection: 'reports', id: report.id, data: { ...data, _status: 'published' } })

/** Reports of one author that are related to no other test's. */
async function threeBySomebody() {
  const author = await createAuthor(payload)
  const older = await publishedReport(payload, { ...by(author), title: 'Older', publicationDate: '2020-01-01' })
  const newer = await publishedReport(payload, { ...by(author), title: 'Newer', publicationDate: '2024-01-01' })
  const newest = await publishedReport(payload, { ...by(author), title: 'Newest', publicationDate: '2026-01-01' })
  return { author, older, newer, newest }
}

describe('a report leads to others', () => {
  it('of its author, the newest first, whichever was published first', async () => {
    const { newer, newest, older } = await threeBySomebody()
    expect((await related(older)).slice(0, 2)).toEqual([newest.id, newer.id])
    expect((await related(newest)).slice(0, 2)).toEqual([newer.id, older.id])
  })

  it('of its author before those of its series, and these before those of its topics', async () => {
    const author = await createAuthor(payload)
    const series = (await payload.create({ collection: 'series', data: { name: 'A series', slug: 'a-series' } })).id
    const ofTopic = await publishedReport(payload, { topics: [topic], publicationDate: '2026-05-01' })
    const ofSeries = await publishedReport(payload, { series, seriesNumber: 1 })
    const ofAuthor = await publishedReport(payload, { ...by(author), publicationDate: '2001-01-01' })
    const report = await publishedReport(payload, { ...by(author), series, seriesNumber: 2, topics: [topic] })
    expect((await related(report)).slice(0, 3)).toEqual([ofAuthor.id, ofSeries.id, ofTopic.id])
    expect(await related(report, 'en', [ofSeries.id, 0])).not.toContain(ofSeries.id)
  })

  it('with alike texts, in the language that both have', async () => {
    const words = '珊瑚礁渔业资源评估与拖网捕捞限额的海洋保护区谈判'
    const one = await publishedReport(payload, { title: 'Reefs', summary: prose('Reefs are counted.') })
    const other = await publishedReport(payload, { title: 'Nets', summary: prose('Nets are cut.') })
    for (const word of ['核查', '外交', '贸易', '教育', '移民', '能源'])
      await publishedTranslation(payload, (await publishedReport(payload)).id, { title: word, summary: prose(word) })
    await publishedTranslation(payload, one.id, { title: '珊瑚', summary: prose(words) })
    expect(await related(one)).not.toContain(other.id)
    await publishedTranslation(payload, other.id, { title: '渔网', summary: prose(`谈判：${words}`) })
    expect(await related(one)).toContain(other.id)
    expect(await related(other)).toContain(one.id)
  })

  it('by their titles in the language of the reader, marked where they have none', async () => {
    const { newer, newest } = await threeBySomebody()
    await publishedTranslation(payload, newest.id, { title: '最新' })
    const [first, second] = await getRelated('zh', newer.slug ?? '', 0, 0)
    expect(first).toMatchObject({ id: newest.id, title: '最新', lang: 'zh-Hans', href: `/zh/reports/${newest.slug}` })
    expect(second).toMatchObject({ title: 'Older', lang: 'en', availability: 'absent' })
  })
})

describe('what readers may not see', () => {
  it.each(['withdraw', 'unpublish'])('is left out after %s, and is back when it is published again', async (action) => {
    const { newer, newest, older } = await threeBySomebody()
    await act(newest, action)
    expect(await related(older)).toEqual(expect.arrayContaining([newer.id]))
    expect(await related(older)).not.toContain(newest.id)
    expect(await related(newest)).toEqual([])
    if (action === 'withdraw') await act(newest, 'unpublish')
    await act(newest, 'publish')
    expect((await related(older))[0]).toBe(newest.id)
    expect(await related(newest)).toContain(older.id)
  })

  it('is left out while it is a draft, or was put into the trash', async () => {
    const { author, newest, older } = await threeBySomebody()
    const draft = await draftReport(payload, by(author))
    await payload.update({ collection: 'reports', id: newest.id, data: { deletedAt: new Date().toISOString() } })
    const ids = await related(older)
    expect(ids).not.toContain(draft.id)
    expect(ids).not.toContain(newest.id)
  })

  it('is left out of another’s page even where the list still has it', async () => {
    const { newest, older } = await threeBySomebody()
    await act(newest, 'unpublish')
    await payload.db.drizzle.execute(
      sql`insert into search.related values (${older.id}, ${newest.id}, null, 1000) on conflict do nothing`,
    )
    expect(await related(older)).not.toContain(newest.id)
  })

  it('is sample content, for a report that is none', async () => {
    const author = await createAuthor(payload)
    const sample = await publishedReport(payload, { ...by(author), sample: true })
    const report = await publishedReport(payload, by(author))
    expect(await related(report)).not.toContain(sample.id)
    expect(await related(sample)).toEqual([])
  })
})

describe('an editor', () => {
  it('puts reports first, in an order, and keeps others from being shown', async () => {
    const { newer, newest, older } = await threeBySomebody()
    const stranger = await publishedReport(payload, { title: 'Stranger' })
    await release(older, { related: [stranger.id, newer.id], unrelated: [newest.id] })
    expect((await related(older)).slice(0, 2)).toEqual([stranger.id, newer.id])
    expect(await related(older)).not.toContain(newest.id)
    // Nor when that one is published again.
    await release(newest, { title: 'Newest, again' })
    expect(await related(older)).not.toContain(newest.id)
    expect(await related(newest)).toContain(older.id)
  })

  it('chooses one that is not published yet, which is shown from its release on', async () => {
    const report = await publishedReport(payload)
    const draft = await draftReport(payload)
    await release(report, { related: [draft.id] })
    expect(await related(report)).not.toContain(draft.id)
    await act(draft, 'publish')
    expect((await related(report))[0]).toBe(draft.id)
  })

  it('is told before a release what readers would see, and why', async () => {
    const { author, newest } = await threeBySomebody()
    const unpublished = await draftReport(payload)
    const draft = await draftReport(payload, { ...by(author), related: [unpublished.id] })
    const answer = await editor.rest('GET', `/reports/${draft.id}/related`)
    const { shown, waiting } = relatedAnswerSchema.parse(answer.body)
    expect(shown[0]).toMatchObject({ id: newest.id, title: 'Newest', isChosen: false })
    expect(shown[0]?.reasons).toContain('author')
    expect(waiting.map(({ id }) => id)).toEqual([unpublished.id])
    expect((await translator.rest('GET', `/reports/${draft.id}/related`)).status).toBe(200)
  })

  it('alone sees what was chosen: readers have it from the page', async () => {
    const bioStaff = await signIn(payload, 'bioStaff')
    const draft = await draftReport(payload)
    const report = await publishedReport(payload, { related: [draft.id], unrelated: [draft.id] })
    const { body } = await bioStaff.rest('GET', `/reports/${report.id}`)
    expect(body).not.toHaveProperty('related')
    expect(body).not.toHaveProperty('unrelated')
    expect((await bioStaff.rest('GET', `/reports/${report.id}/related`)).status).toBe(403)
  })

  it('deletes a report for good that another one leads to', async () => {
    const gone = await draftReport(payload)
    const report = await publishedReport(payload, { related: [gone.id] })
    expect((await editor.rest('DELETE', `/reports/${gone.id}`)).status).toBe(200)
    expect(await related(report)).not.toContain(gone.id)
  })
})

describe('made anew', () => {
  const lists = async () => {
    const { rows } = await payload.db.drizzle.execute(
      sql`select report_id, related_id, place from search.related order by report_id, place nulls last, score desc, related_id desc`,
    )
    return rows
  }

  it('the lists are as publishing made them', async () => {
    const { newest, older } = await threeBySomebody()
    await act(newest, 'withdraw')
    await rebuildSearch(await createLocalReq({}, payload))
    const rebuilt = await lists()
    expect(rebuilt.length).toBeGreaterThan(10)
    await release(older, { title: 'Older' })
    expect(await lists()).toEqual(rebuilt)
  })

  it('it is told how far that is, for all reports and each step', async () => {
    const told = new Map<string, number[][]>()
    await rebuildSearch(await createLocalReq({}, payload), (stage, done, all) => {
      told.set(stage, [...(told.get(stage) ?? []), [done, all]])
    })
    expect([...told.keys()]).toEqual(['entries', 'texts', 'lists'])
    for (const steps of told.values()) {
      const [done, all] = steps.at(-1) ?? []
      expect(all).toBeGreaterThan(10)
      expect(done).toBe(all)
    }
  })

  it('a portal that is older than them gets them at its start', async () => {
    const before = await lists()
    await payload.db.drizzle.execute(sql`delete from search.related`)
    await payload.db.drizzle.execute(sql`delete from search.signatures`)
    expect(await fillEmptyIndex(await createLocalReq({}, payload))).toBe(0)
    expect(await lists()).toEqual(before)
  })
})
