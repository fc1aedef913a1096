import { beforeAll, describe, expect, it, jest } from '@jest/globals'
import type { Payload } from 'payload'
import { getAuthor, listAuthors } from '#content/authors.ts'
import { getLanguageFeed } from '#content/feeds.ts'
import { getHome } from '#content/home.ts'
import { getReportList } from '#content/report-list.ts'
import { findSummaries } from '#content/report-summaries.ts'
import { getReport } from '#content/reports.ts'
import { getSeries, listSeries } from '#content/series.ts'
import { getSite } from '#content/site.ts'
import { getSitemap } from '#content/sitemap.ts'
import { getTopic, listTopics } from '#content/topics.ts'
import { getYear, listYears } from '#content/years.ts'
import { INTERFACE_LANGUAGES } from '#domain/languages.ts'
import { createDocument, createImage } from '#tests/support/builders/files.ts'
import {
  createAuthor,
  createOrganisation,
  publishedReport,
  publishedTranslation,
  uniqueSlug,
} from '#tests/support/builders/works.ts'
import { testPayload } from '#tests/support/payload.ts'

let payload: Payload

beforeAll(async () => {
  payload = await testPayload()
})

/** How many statements a read sends to the database. */
async function queriesOf(read: () => Promise<unknown>): Promise<number> {
  const query = jest.spyOn(payload.db.pool, 'query')
  try {
    await read()
    return query.mock.calls.length
  } finally {
    query.mockRestore()
  }
}

describe('on an empty database', () => {
  it.each(INTERFACE_LANGUAGES)('the site has a name, a menu and a time zone (%s)', async (language) => {
    expect(await getSite(language)).toEqual({
      name: { text: 'APLN', lang: 'en' },
      tagline: null,
      publisher: { name: { text: 'APLN', lang: 'en' }, ror: null, url: null },
      contactEmail: '',
      postalAddress: null,
      timeZone: 'Asia/Seoul',
      footer: null,
      about: null,
      navigation: [{ page: 'reports' }, { page: 'series' }, { page: 'topics' }, { page: 'authors' }, { page: 'about' }],
      origin: expect.stringMatching(/^http:\/\/localhost:\d+$/),
    })
  })

  it('lists are empty', async () => {
    expect([await findSummaries('en', {}, 10), await listAuthors('ko')]).toEqual([[], []])
  })
})

describe('the number of queries does not grow with what there is to read', () => {
  const [series, topic] = [uniqueSlug('series'), uniqueSlug('topic')]
  let terms: { series: number; topics: number[] }

  beforeAll(async () => {
    const made = await payload.create({ collection: 'series', data: { name: 'Series', slug: series } })
    const subject = await payload.create({ collection: 'topics', data: { name: 'Topic', slug: topic } })
    terms = { series: made.id, topics: [subject.id] }
  })

  async function addReport(languages: ('zh-Hans' | 'ja' | 'ko')[], people: number) {
    const authors = []
    for (let number = 0; number < people; number++) {
      const [photo, affiliation] = [await createImage(payload), await createOrganisation(payload)]
      authors.push(await createAuthor(payload, { photo: photo.id, affiliation: affiliation.id }))
    }
    const funders = [(await createOrganisation(payload)).id, (await createOrganisation(payload)).id].slice(0, people)
    const report = await publishedReport(payload, {
      ...terms,
      authors: authors.map(({ id }) => ({ relationTo: 'authors' as const, value: id })),
      funders,
      image: (await createImage(payload)).id,
      document: (await createDocument(payload)).id,
    })
    for (const language of languages) {
      await publishedTranslation(payload, report.id, {
        language,
        document: (await createDocument(payload)).id,
        translators: authors.map(({ id }) => id),
      })
    }
    return { slug: report.slug ?? '', author: authors[0]?.slug ?? '' }
  }

  it('in a report: editions, authors and downloads', async () => {
    const [small, large] = [await addReport(['zh-Hans'], 1), await addReport(['zh-Hans', 'ja', 'ko'], 4)]
    const [few, many] = [
      await queriesOf(() => getReport('zh', small.slug)),
      await queriesOf(() => getReport('zh', large.slug)),
    ]
    expect(few).toBeGreaterThan(0)
    expect(many).toBe(few)
  })

  it('in lists, series, topics, years, feeds and the sitemap', async () => {
    const { author } = await addReport(['zh-Hans'], 1)
    const reads = [
      () => findSummaries('zh', {}, 50),
      () => listAuthors('zh'),
      () => getAuthor('zh', author),
      () => getReportList('zh', { filters: { language: 'en' }, page: 1 }),
      () => getHome('zh', 6),
      () => listSeries('zh'),
      () => getSeries('zh', series),
      () => listTopics('zh'),
      () => getTopic('zh', topic),
      () => listYears('zh'),
      () => getYear('zh', '2026'),
      () => getLanguageFeed('zh'),
      () => getSitemap(),
    ]
    const before = []
    for (const read of reads) before.push(await queriesOf(read))
    for (let number = 0; number < 3; number++) await addReport(['zh-Hans', 'ja'], 2)
    const after = []
    for (const read of reads) after.push(await queriesOf(read))
    expect(after).toEqual(before)
    expect(Math.max(...after)).toBeLessThan(30)
  })
})
