import { REPORTS_TAG } from '#domain/cache-tags.ts'
import type { InterfaceLanguage } from '#domain/languages.ts'
import { yearOf } from '#domain/report-filters.ts'
import { yearPath } from '#domain/urls.ts'
import { cached } from './cached.ts'
import { listReportFacts } from './report-facts.ts'
import { findSummaries } from './report-summaries.ts'
import type { YearSummary, YearView } from './views.ts'

/** Years with published reports, newest first. */
export async function listYears(language: InterfaceLanguage): Promise<YearSummary[]> {
  const years = Map.groupBy(await listReportFacts(), yearOf)
  return [...years].map(([year, facts]) => ({ year, href: yearPath(language, Number(year)), count: facts.length }))
}

/**
 * The reports of one year by the day of their originals, newest first, under the months that their dates in this
 * language say, where those are in the year, too; null where there are none.
 */
export const getYear = cached(
  'year',
  async (language: InterfaceLanguage, year: string): Promise<YearView | null> => {
    const facts = (await listReportFacts()).filter((fact) => yearOf(fact) === year)
    if (facts.length === 0) return null
    const ids = facts.map(({ id }) => id)
    const reports = await findSummaries(language, { id: { in: ids } }, ids.length)
    const monthOf = new Map(facts.map(({ id, date }) => [id, date.slice(0, 7)]))
    const months = Map.groupBy(reports, ({ id, publicationDate }) =>
      publicationDate.startsWith(`${year}-`) ? publicationDate.slice(0, 7) : (monthOf.get(id) ?? year),
    )
    const years = await listYears(language)
    const place = years.findIndex((candidate) => candidate.year === year)
    return {
      year,
      months: [...months]
        .map(([month, rows]) => ({ month, reports: rows }))
        .sort((a, b) => (a.month < b.month ? 1 : -1)),
      previous: years[place + 1] ?? null,
      next: years[place - 1] ?? null,
    }
  },
  () => [REPORTS_TAG],
)
