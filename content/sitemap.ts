import { AUTHORS_TAG, REPORTS_TAG } from '#domain/cache-tags.ts'
import { toCalendarDate } from '#domain/calendar-date.ts'
import type { SitemapFacts } from '#domain/metadata/sitemap-entries.ts'
import { yearOf } from '#domain/report-filters.ts'
import { creditsOf, idOf, idsOf } from '#domain/relations.ts'
import { ALL, payload } from './anonymous.ts'
import { cached } from './cached.ts'
import { editionLinks, editionRows, publishedTranslations } from './editions.ts'
import { idsOfKind } from './people.ts'

const REPORT = {
  slug: true,
  uuid: true,
  title: true,
  language: true,
  state: true,
  document: true,
  publicationDate: true,
  series: true,
  topics: true,
  authors: true,
  sample: true,
  updatedAt: true,
} as const

/** What search engines are to find. Samples are no publications, and withdrawn editions are notices. */
export const getSitemap = cached(
  'sitemap',
  async (): Promise<SitemapFacts> => {
    const cms = await payload()
    const { docs: reports } = await cms.find({ collection: 'reports', select: REPORT, sort: 'id', ...ALL })
    const translations = Map.groupBy(await publishedTranslations(), ({ report }) => idOf(report))
    const page = { slug: true, updatedAt: true } as const
    const { docs: series } = await cms.find({ collection: 'series', select: page, sort: 'id', ...ALL })
    const { docs: topics } = await cms.find({ collection: 'topics', select: page, sort: 'id', ...ALL })
    const { docs: authors } = await cms.find({ collection: 'authors', select: page, sort: 'id', ...ALL })

    const real = reports
      .filter(({ sample }) => sample !== true)
      .map((report) => {
        const own = translations.get(report.id) ?? []
        const rows = editionRows(report, own)
        const changes = new Map(rows.map((row) => [row.language, changeOf(row.translation, own) ?? report.updatedAt]))
        const editions = editionLinks(rows, report.slug ?? '').flatMap((edition) => {
          const isPage = report.slug && edition.availability === 'published' && edition.href !== null
          return isPage
            ? [{ ...edition, title: null, updatedAt: changes.get(edition.language) ?? report.updatedAt }]
            : []
        })
        const updatedAt = editions.reduce((newest, edition) => later(newest, edition.updatedAt), report.updatedAt)
        return { report, editions, updatedAt }
      })
    /** Pages that list a report which is no sample. */
    const listing = (pages: Page[], listed: (report: (typeof reports)[number]) => (number | null)[]) =>
      pages.flatMap(({ id, slug, updatedAt }) => {
        const mine = real.filter(({ report }) => listed(report).includes(id))
        if (!slug || mine.length === 0) return []
        return [{ slug, updatedAt: mine.reduce((newest, one) => later(newest, one.updatedAt), updatedAt) }]
      })
    const years = Map.groupBy(real, ({ report }) =>
      yearOf({ date: toCalendarDate(report.publicationDate ?? '') ?? '' }),
    )
    return {
      reports: real.map(({ editions }) => ({ editions })).filter(({ editions }) => editions.length > 0),
      series: listing(series, (report) => [idOf(report.series)]),
      topics: listing(topics, (report) => idsOf(report.topics)),
      authors: listing(authors, (report) => idsOfKind(creditsOf(report.authors), 'person')),
      years: [...years].map(([year, rows]) => ({
        year: Number(year),
        updatedAt: rows.reduce((newest, row) => later(newest, row.updatedAt), ''),
      })),
    }
  },
  () => [REPORTS_TAG, AUTHORS_TAG],
)

type Page = { id: number; slug?: string | null; updatedAt: string }

const later = (a: string, b: string) => (a > b ? a : b)

const changeOf = (translation: number | null, translations: { id: number; updatedAt: string }[]) =>
  translations.find(({ id }) => id === translation)?.updatedAt
