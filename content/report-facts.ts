import { readableEditions } from '#domain/availability.ts'
import { REPORTS_TAG } from '#domain/cache-tags.ts'
import { toCalendarDate } from '#domain/calendar-date.ts'
import type { ReportFact } from '#domain/report-filters.ts'
import { creditsOf, idOf, idsOf } from '#domain/relations.ts'
import { ALL, payload } from './anonymous.ts'
import { cached } from './cached.ts'
import { editionRows, publishedTranslations } from './editions.ts'
import { idsOfKind } from './people.ts'

const FACTS = {
  uuid: true,
  title: true,
  language: true,
  state: true,
  document: true,
  publicationDate: true,
  category: true,
  topics: true,
  series: true,
  authors: true,
} as const

/** Facts of all published reports, newest first: two queries, however many there are. */
export const listReportFacts = cached(
  'report-facts',
  async (): Promise<ReportFact[]> => {
    const { docs } = await (
      await payload()
    ).find({ collection: 'reports', select: FACTS, sort: ['-publicationDate', '-id'], ...ALL })
    const translations = Map.groupBy(await publishedTranslations(), ({ report }) => idOf(report))
    return docs.map((report) => ({
      id: report.id,
      date: toCalendarDate(report.publicationDate ?? '') ?? '',
      category: idOf(report.category),
      topics: idsOf(report.topics),
      series: idOf(report.series),
      authors: idsOfKind(creditsOf(report.authors), 'person'),
      languages: readableEditions(editionRows(report, translations.get(report.id) ?? [])).map(
        ({ language }) => language,
      ),
    }))
  },
  () => [REPORTS_TAG],
)
