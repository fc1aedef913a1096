import { REPORTS_TAG } from '#domain/cache-tags.ts'
import { type InterfaceLanguage, isInterfaceLanguage, LANGUAGES } from '#domain/languages.ts'
import { pickRichText, pickText } from '#domain/pick-language.ts'
import { idOf, idsOf } from '#domain/relations.ts'
import { yearOf } from '#domain/report-filters.ts'
import { inReadingOrder } from '#domain/series-order.ts'
import { seriesPath } from '#domain/urls.ts'
import type { Series } from '../payload-types.ts'
import { ALL, payload } from './anonymous.ts'
import { cached } from './cached.ts'
import { fundersById } from './funders.ts'
import { findSummaries } from './report-summaries.ts'
import type { SeriesEntry, SeriesSummary, SeriesView } from './views.ts'

const MOST_ENTRIES = 2000

type Row = { series?: unknown; publicationDate?: string | null; sample?: boolean | null }

function summaryOf(series: Series, reports: readonly Row[], language: InterfaceLanguage): SeriesSummary | null {
  const { tag } = LANGUAGES[language]
  const name = pickText(series.name, [tag])
  const years = reports.map(({ publicationDate }) => yearOf({ date: publicationDate ?? '' })).sort()
  const [first, last] = [years[0], years.at(-1)]
  if (!name || !series.slug || first === undefined || last === undefined) return null
  return {
    id: series.id,
    slug: series.slug,
    href: seriesPath(language, series.slug),
    name,
    description: pickRichText(series.description, [tag]),
    count: reports.length,
    years: { first, last },
    sample: reports.every(({ sample }) => sample === true),
  }
}

/** Series with a published report; the one with the newest report first. */
export const listSeries = cached(
  'series-index',
  async (language: InterfaceLanguage): Promise<SeriesSummary[]> => {
    const cms = await payload()
    const { docs: all } = await cms.find({ collection: 'series', locale: 'all', ...ALL })
    const { docs: reports } = await cms.find({
      collection: 'reports',
      where: { series: { exists: true } },
      select: { series: true, publicationDate: true, sample: true },
      sort: ['-publicationDate', '-id'],
      ...ALL,
    })
    // In the order in which their first, newest report comes.
    const grouped = Map.groupBy(reports, ({ series }) => idOf(series))
    return [...grouped].flatMap(([id, rows]) => {
      const series = all.find((candidate) => candidate.id === id)
      return (series && summaryOf(series, rows, language)) ?? []
    })
  },
  () => [REPORTS_TAG],
)

function formerNamesOf(series: Series, present: string) {
  return (series.formerNames ?? []).flatMap(({ name, language }) => {
    if (name === present) return []
    // Names from before languages were kept with them were English ones.
    return [{ text: name, lang: LANGUAGES[isInterfaceLanguage(language) ? language : 'en'].tag }]
  })
}

/** The page of a series, its reports in reading order; null where it does not exist. */
export const getSeries = cached(
  'series',
  async (language: InterfaceLanguage, slug: string): Promise<SeriesView | null> => {
    const { docs } = await (
      await payload()
    ).find({ collection: 'series', where: { slug: { equals: slug } }, locale: 'all', limit: 1, ...ALL })
    const [series] = docs
    const { tag } = LANGUAGES[language]
    const name = pickText(series?.name, [tag])
    if (!series?.slug || !name) return null
    const reports = await findSummaries(language, { series: { equals: series.id } }, MOST_ENTRIES)
    const entries = reports.map(({ image: _image, series: place, ...entry }): SeriesEntry => ({
      ...entry,
      number: place?.number ?? null,
    }))
    return {
      slug: series.slug,
      href: seriesPath(language, series.slug),
      name,
      description: pickRichText(series.description, [tag]),
      formerNames: formerNamesOf(series, name.text),
      funders: await fundersById(idsOf(series.funders), [tag]),
      entries: inReadingOrder(entries),
      sample: entries.length > 0 && entries.every(({ sample }) => sample),
    }
  },
  () => [REPORTS_TAG],
)
