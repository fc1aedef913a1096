import type { Where } from 'payload'
import { availabilityIn, readableEditions } from '#domain/availability.ts'
import { toCalendarDate } from '#domain/calendar-date.ts'
import { type InterfaceLanguage, LANGUAGES } from '#domain/languages.ts'
import { reportPath } from '#domain/urls.ts'
import type { Report } from '../payload-types.ts'
import { ALL, payload } from './anonymous.ts'
import { editionRows, type TranslationRow, translationsOf } from './editions.ts'
import { imagesById } from './images.ts'
import { authorsById, idsOfKind, namesOf, organisationsById } from './people.ts'
import { termsById } from './places.ts'
import { creditsOf, idOf } from '#domain/relations.ts'
import type { ReportSummary } from './views.ts'
import { withdrawnIn } from './withdrawn-with-original.ts'

const ROW = {
  title: true,
  standfirst: true,
  slug: true,
  uuid: true,
  language: true,
  state: true,
  document: true,
  publicationDate: true,
  category: true,
  series: true,
  seriesNumber: true,
  authors: true,
  image: true,
  sample: true,
} as const

type Row = Pick<Report, 'id' | keyof typeof ROW>

/**
 * Published reports, newest first, as rows of a list: the edition in the reader's language where
 * there is one, else the original, marked. Queries do not grow with the number of rows.
 */
export async function findSummaries(
  language: InterfaceLanguage,
  where: Where,
  limit: number,
): Promise<ReportSummary[]> {
  const { docs } = await (
    await payload()
  ).find({ collection: 'reports', where, select: ROW, sort: ['-publicationDate', '-id'], ...ALL, limit })
  return summariesOf(docs, language)
}

async function summariesOf(reports: Row[], language: InterfaceLanguage): Promise<ReportSummary[]> {
  const { tag } = LANGUAGES[language]
  const preferred = [tag]
  const translations = await translationsOf(reports.map(({ id }) => id))
  const withThem = await withdrawnIn(tag, reports)
  const credits = reports.flatMap((report) => creditsOf(report.authors))
  const people = {
    authors: await authorsById(idsOfKind(credits, 'person')),
    organisations: await organisationsById(idsOfKind(credits, 'organisation')),
  }
  const categories = await termsById(
    'categories',
    reports.map(({ category }) => idOf(category)),
    preferred,
  )
  const series = await termsById(
    'series',
    reports.map((report) => idOf(report.series)),
    preferred,
  )
  const images = await imagesById(
    reports.map(({ image }) => idOf(image)),
    preferred,
  )

  return reports.flatMap((report): ReportSummary[] => {
    if (!report.slug) return []
    const rows = editionRows(report, translations)
    const availability = availabilityIn(rows, tag)
    const own = availability === 'published' ? rowIn(translations, report.id, tag) : undefined
    const place = series.get(idOf(report.series) ?? -1)
    const isWithdrawn = availability === 'withdrawn'
    // Withdrawn, it keeps its title; a file alone may have none.
    const known = own ?? withThem.find((one) => idOf(one.report) === report.id && Boolean(one.title))
    return [
      {
        id: report.id,
        slug: report.slug,
        href: reportPath(language, report.slug),
        lang: known ? tag : (rows[0]?.language ?? 'en'),
        availability,
        title: known?.title ?? report.title ?? '',
        standfirst: isWithdrawn ? null : ((own ? own.standfirst : report.standfirst) ?? null),
        category: categories.get(idOf(report.category) ?? -1) ?? null,
        series: place ? { name: place, slug: place.slug, number: report.seriesNumber ?? null } : null,
        authors: namesOf(creditsOf(report.authors), people, language, preferred),
        publicationDate: toCalendarDate(known?.publicationDate ?? report.publicationDate ?? '') ?? '',
        image: isWithdrawn ? null : (images.get(idOf(report.image) ?? -1) ?? null),
        languages: readableEditions(rows).map((row) => ({ language: row.language, form: row.form })),
        sample: report.sample === true,
      },
    ]
  })
}

const rowIn = (translations: TranslationRow[], report: number, tag: string) =>
  translations.find((translation) => idOf(translation.report) === report && translation.language === tag)
