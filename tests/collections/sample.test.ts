import { beforeAll, describe, expect, it } from '@jest/globals'
import type { Payload } from 'payload'
import { INTERFACE_LANGUAGES, LANGUAGES } from '#domain/languages.ts'
import { getReportList } from '#content/report-list.ts'
import { getReport } from '#content/reports.ts'
import { getSeries, listSeries } from '#content/series.ts'
import { plainAuthors } from '#sample/plain-authors.ts'
import { plainWorks } from '#sample/plain-series.ts'
import { handbookSeries, plainSeries } from '#sample/taxonomy.ts'
import { removeSample } from '#scripts/sample-removal.ts'
import { addSample } from '#scripts/sample.ts'
import { testPayload } from '#tests/support/payload.ts'

const COLLECTIONS = ['reports', 'translations', 'authors', 'organisations', 'series', 'topics', 'documents'] as const

let payload: Payload

beforeAll(async () => {
  payload = await testPayload()
  await addSample(payload)
}, 180_000)

const counts = () => Promise.all(COLLECTIONS.map(async (collection) => (await payload.count({ collection })).totalDocs))

describe('the sample content', () => {
  it('has a plain series of six entries in differing languages, years and topics, all labelled', async () => {
    const series = await getSeries('en', plainSeries.slug)
    const entries = series?.entries ?? []
    expect(entries.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6])
    expect(entries.every(({ sample }) => sample)).toBe(true)
    expect(entries.map(({ languages }) => languages.map(({ language }) => language))).toEqual([
      ['en'],
      ['ja', 'en'],
      ['en', 'vi'],
      ['ko', 'en'],
      ['en', 'zh-Hans', 'ja', 'ko'],
      ['en', 'zh-Hans'],
    ])
    expect(entries[2]?.languages[1]).toEqual({ language: 'vi', form: 'file' })
    expect(new Set(entries.map(({ publicationDate }) => publicationDate.slice(0, 4))).size).toBe(4)
    expect(entries.map(({ authors }) => authors.length)).toEqual([1, 1, 2, 1, 5, 2])
    expect(await listSeries('ja')).toHaveLength(3)
    const list = await getReportList('zh', { filters: { language: 'vi' }, page: 1 })
    expect(list).toMatchObject({ kind: 'list', list: { total: 1 } })
  })

  it('has the editor’s handbook, each entry in every language of the interface, with a text to read', async () => {
    for (const language of INTERFACE_LANGUAGES) {
      const series = await getSeries(language, handbookSeries.slug)
      expect(series?.name).toMatchObject({ text: handbookSeries.name[language] })
      expect(series?.entries).toHaveLength(3)
      for (const { slug } of series?.entries ?? []) {
        expect(await getReport(language, slug)).toMatchObject({
          availability: 'published',
          lang: LANGUAGES[language].tag,
        })
      }
    }
  })

  it('names nobody who could be taken for real', () => {
    for (const { familyName, givenName } of plainAuthors) expect(`${givenName} ${familyName}`).toMatch(/Sample/)
    for (const { report } of plainWorks) expect(report.original.summary.join(' ')).toMatch(/Sample text|サンプル|샘플/)
  })

  it('is added once, and what an editor changed stays', async () => {
    const before = await counts()
    const { docs } = await payload.find({ collection: 'topics', where: { slug: { equals: 'maritime-security' } } })
    await payload.update({ collection: 'topics', id: docs[0]?.id ?? 0, data: { name: 'The sea' }, locale: 'en' })
    await addSample(payload)
    expect(await counts()).toEqual(before)
    expect(await payload.findByID({ collection: 'topics', id: docs[0]?.id ?? 0, locale: 'en' })).toMatchObject({
      name: 'The sea',
    })
  }, 180_000)

  it('goes away as a whole, but for what the site itself uses', async () => {
    const { kept } = await removeSample(payload)
    expect(kept).toEqual(['disclaimers author-views', 'organisations apln'])
    expect((await counts()).slice(0, 3)).toEqual([0, 0, 0])
  }, 180_000)
})
