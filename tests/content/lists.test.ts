import { beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import type { Payload } from 'payload'
import { getAuthor } from '#content/authors.ts'
import { getHome } from '#content/home.ts'
import { movedTerm } from '#content/moved.ts'
import { getReportList } from '#content/report-list.ts'
import { getSeries, listSeries } from '#content/series.ts'
import { getTopic, listTopics } from '#content/topics.ts'
import { getYear, listYears } from '#content/years.ts'
import type { ReportFilters } from '#domain/report-filters.ts'
import { createDocument } from '#tests/support/builders/files.ts'
import { restOf, signIn, type Session } from '#tests/support/builders/rest.ts'
import {
  createAuthor,
  createOrganisation,
  draftReport,
  prose,
  publishedReport,
  publishedTranslation,
  uniqueSlug,
} from '#tests/support/builders/works.ts'
import { testPayload } from '#tests/support/payload.ts'

let payload: Payload
let editor: Session

beforeAll(async () => {
  payload = await testPayload()
  editor = await signIn(payload, 'editor')
})

const term = (collection: 'series' | 'topics' | 'categories', name: string) =>
  payload.create({ collection, data: { name, slug: uniqueSlug('term') }, locale: 'en' })
const slugsOf = (reports: { slug: string }[]) => reports.map(({ slug }) => slug)

async function listOf(filters: ReportFilters, page = 1) {
  const answer = await getReportList('en', { filters, page })
  return answer?.kind === 'list' ? answer.list : answer
}

describe('the list of reports', () => {
  it('is narrowed by topic and language, and counts what else there is', async () => {
    const [topic, other] = [await term('topics', 'Fisheries'), await term('topics', 'Shipping')]
    const first = await publishedReport(payload, { topics: [topic.id], publicationDate: '2021-03-04' })
    const second = await publishedReport(payload, { topics: [topic.id, other.id], publicationDate: '2021-05-06' })
    await draftReport(payload, { topics: [topic.id] })
    await publishedTranslation(payload, second.id, {
      language: 'vi',
      form: 'file',
      document: (await createDocument(payload)).id,
    })

    const list = await listOf({ topic: topic.slug ?? '' })
    expect(list).toMatchObject({
      total: 2,
      active: [{ kind: 'topic', label: { text: 'Fisheries' }, hrefWithout: '/en/reports' }],
    })
    if (!list || 'request' in list) throw new Error('no list')
    expect(slugsOf(list.reports)).toEqual([second.slug, first.slug])
    const facet = (kind: string) => list.facets.find((candidate) => candidate.kind === kind)?.values
    expect(facet('language')).toMatchObject([
      { value: 'en', count: 2 },
      { value: 'vi', count: 1, href: `/en/reports?topic=${topic.slug}&language=vi` },
    ])
    expect(await listOf({ topic: topic.slug ?? '', language: 'vi' })).toMatchObject({ total: 1 })
    expect(await listOf({ topic: topic.slug ?? '', language: 'ko' })).toMatchObject({ total: 0, reports: [] })
  })

  it('has pages of twenty, and no page beyond the last', async () => {
    const series = await term('series', 'Long')
    for (let number = 1; number <= 21; number++)
      await publishedReport(payload, { series: series.id, seriesNumber: number })
    const filters = { series: series.slug ?? '' }
    expect(await listOf(filters)).toMatchObject({ total: 21, pages: 2, reports: { length: 20 } })
    expect(await listOf(filters, 2)).toMatchObject({ page: 2, reports: { length: 1 } })
    expect(await listOf(filters, 3)).toBeNull()
  })

  it('does not exist for a term that there is not, or a year without reports', async () => {
    expect(await listOf({ topic: uniqueSlug('nothing') })).toBeNull()
    expect(await listOf({ year: '1822' })).toBeNull()
  })

  it('leads from a former address of a term to the present one', async () => {
    const [topic, present] = [await term('topics', 'Renamed'), uniqueSlug('present')]
    await editor.rest('PATCH', `/topics/${topic.id}`, { slug: present })
    expect(await getReportList('en', { filters: { topic: topic.slug ?? '' }, page: 1 })).toEqual({
      kind: 'moved',
      request: { filters: { topic: present }, page: 1 },
    })
  })
})

describe('a series', () => {
  it('has its reports in reading order, with funders and the truth about languages', async () => {
    const funder = await createOrganisation(payload, { name: 'A Foundation' })
    const series = await term('series', 'Order')
    await payload.update({ collection: 'series', id: series.id, data: { funders: [funder.id] } })
    const second = await publishedReport(payload, { series: series.id, seriesNumber: 2, publicationDate: '2024-01-01' })
    const first = await publishedReport(payload, { series: series.id, seriesNumber: 1, publicationDate: '2025-01-01' })
    await draftReport(payload, { series: series.id, seriesNumber: 3 })
    await publishedTranslation(payload, first.id, { language: 'ja', title: '第一' })

    const view = await getSeries('ja', series.slug ?? '')
    expect(view?.entries).toMatchObject([
      { slug: first.slug, number: 1, title: '第一', lang: 'ja', availability: 'published' },
      { slug: second.slug, number: 2, lang: 'en', availability: 'absent' },
    ])
    expect(view?.funders).toMatchObject([{ name: { text: 'A Foundation' } }])
    expect((await listSeries('en')).find(({ slug }) => slug === series.slug)).toMatchObject({
      count: 2,
      years: { first: '2024', last: '2025' },
    })
  })

  it('without a published report is in no list, and its page is empty', async () => {
    const series = await term('series', 'Silent')
    await draftReport(payload, { series: series.id })
    expect((await listSeries('en')).some(({ slug }) => slug === series.slug)).toBe(false)
    expect(await getSeries('en', series.slug ?? '')).toMatchObject({ entries: [] })
  })

  it('keeps a changed name with its language once readers may know it, and loses it when it is taken back', async () => {
    const series = await term('series', 'Dialogue of Two')
    const names = async () => (await getSeries('en', series.slug ?? ''))?.formerNames
    await editor.rest('PATCH', `/series/${series.id}?locale=en`, { name: 'Never seen' })
    expect(await names()).toEqual([])
    await publishedReport(payload, { series: series.id })
    await editor.rest('PATCH', `/series/${series.id}?locale=en`, { name: 'Dialogue of Three' })
    expect(await names()).toEqual([{ text: 'Never seen', lang: 'en' }])
    await editor.rest('PATCH', `/series/${series.id}?locale=ja`, { name: '三者対話' })
    await editor.rest('PATCH', `/series/${series.id}?locale=ja`, { name: '三国対話' })
    expect(await names()).toEqual([
      { text: 'Never seen', lang: 'en' },
      { text: '三者対話', lang: 'ja' },
    ])
    await editor.rest('PATCH', `/series/${series.id}?locale=en`, { name: 'Never seen' })
    expect(await names()).toEqual([
      { text: '三者対話', lang: 'ja' },
      { text: 'Dialogue of Three', lang: 'en' },
    ])
  })

  it('leads from each former address to the present one', async () => {
    const [a, b, c] = ['a', 'b', 'c'].map(uniqueSlug)
    const { id } = await payload.create({ collection: 'series', data: { name: 'Moving', slug: a } })
    for (const slug of [b, c, a, c]) await editor.rest('PATCH', `/series/${id}`, { slug })
    expect(await Promise.all([a, b, c].map((slug) => movedTerm('series', slug ?? '')))).toEqual([c, c, null])
  })
})

describe('topics and years', () => {
  it('a topic leads to the people with reports on it, and they to it', async () => {
    const topic = await term('topics', 'Rivers')
    const other = await term('topics', 'Lakes')
    const [often, once, elsewhere] = [
      await createAuthor(payload),
      await createAuthor(payload),
      await createAuthor(payload),
    ]
    const by = (author: { id: number }) => ({ relationTo: 'authors' as const, value: author.id })
    await publishedReport(payload, { topics: [topic.id, other.id], authors: [by(once), by(often)] })
    await publishedReport(payload, { topics: [topic.id], authors: [by(often)] })
    await publishedReport(payload, { topics: [other.id], authors: [by(elsewhere)] })
    await draftReport(payload, { topics: [topic.id], authors: [by(elsewhere)] })
    const { people } = (await getTopic('en', topic.slug ?? '')) ?? {}
    expect(people?.map(({ count, slug }) => [slug, count])).toEqual([
      [often.slug, 2],
      [once.slug, 1],
    ])
    const topicsOf = async ({ slug }: { slug?: string | null }) =>
      (await getAuthor('en', slug ?? ''))?.topics.map((one) => [one.name.text, one.count])
    expect(await topicsOf(often)).toEqual([
      ['Rivers', 2],
      ['Lakes', 1],
    ])
    expect(await topicsOf(elsewhere)).toEqual([['Lakes', 1]])
  })

  it('a topic is listed with its number of reports, and has a page before it has any', async () => {
    const topic = await payload.create({
      collection: 'topics',
      data: { name: 'Deserts', slug: uniqueSlug('deserts'), description: prose('Dry land.') },
    })
    expect(await getTopic('en', topic.slug ?? '')).toMatchObject({ name: { text: 'Deserts' }, reports: [] })
    expect((await listTopics('en')).some(({ slug }) => slug === topic.slug)).toBe(false)
    const report = await publishedReport(payload, { topics: [topic.id] })
    expect((await listTopics('ko')).find(({ slug }) => slug === topic.slug)).toMatchObject({
      name: { text: 'Deserts', lang: 'en' },
      count: 1,
    })
    expect(slugsOf((await getTopic('en', topic.slug ?? ''))?.reports ?? [])).toEqual([report.slug])
  })

  it('a year has a translation under the month that its readers see, and a report under its own where that is another year', async () => {
    const [late, later] = [
      await publishedReport(payload, { publicationDate: '1985-06-30' }),
      await publishedReport(payload, { publicationDate: '1985-11-01' }),
    ]
    await publishedTranslation(payload, late.id, { publicationDate: '1985-07-10' })
    await publishedTranslation(payload, later.id, { publicationDate: '1986-01-02' })
    const monthsIn = async (language: 'en' | 'zh') =>
      (await getYear(language, '1985'))?.months.map(({ month }) => month)
    expect(await monthsIn('en')).toEqual(['1985-11', '1985-06'])
    expect(await monthsIn('zh')).toEqual(['1985-11', '1985-07'])
  })

  it('a year has its reports by month, and leads to the nearest others', async () => {
    for (const date of ['1990-02-03', '1991-04-05', '1991-04-01', '1991-12-31', '1993-01-01'])
      await publishedReport(payload, { publicationDate: date })
    const year = await getYear('en', '1991')
    expect(year?.months.map(({ month, reports }) => [month, reports.length])).toEqual([
      ['1991-12', 1],
      ['1991-04', 2],
    ])
    expect([year?.previous?.year, year?.next?.year]).toEqual(['1990', '1993'])
    expect(await getYear('en', '1992')).toBeNull()
    const years = (await listYears('en')).map((one) => one.year)
    expect(years).toEqual(years.toSorted().reverse())
  })
})

describe('the home page', () => {
  beforeEach(() => payload.updateGlobal({ slug: 'home-page', data: { featuredReport: null, featuredSeries: null } }))

  it('puts first what is newest, and what editors choose while that is published', async () => {
    const series = await term('series', 'Chosen')
    const chosen = await publishedReport(payload, { series: series.id, publicationDate: '1980-01-01' })
    const newest = await publishedReport(payload, { publicationDate: '2026-11-01' })
    const first = async () => (await getHome('en', 5)).featured?.slug
    expect(await first()).toBe(newest.slug)

    await payload.updateGlobal({ slug: 'home-page', data: { featuredReport: chosen.id, featuredSeries: series.id } })
    expect(await getHome('en', 5)).toMatchObject({ featured: { slug: chosen.slug }, series: { slug: series.slug } })
    expect(slugsOf((await getHome('en', 5)).latest)).not.toContain(chosen.slug)

    await editor.rest('POST', `/reports/${chosen.id}/transition`, { action: 'unpublish' })
    const home = await getHome('en', 5)
    expect(home.featured?.slug).toBe(newest.slug)
    expect(home.series?.slug).not.toBe(series.slug)
  })

  it('tells readers nothing about a report that is chosen but not published', async () => {
    const draft = await draftReport(payload)
    await payload.updateGlobal({ slug: 'home-page', data: { featuredReport: draft.id } })
    for (const depth of [0, 2]) {
      const { body } = await restOf(payload, null)('GET', `/globals/home-page?depth=${depth}`)
      expect(body).toMatchObject({ featuredReport: null })
    }
  })
})
