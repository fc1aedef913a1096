import { readAsPublished } from '#domain/as-published.ts'
import { availabilityIn } from '#domain/availability.ts'
import { reportTag } from '#domain/cache-tags.ts'
import { type InterfaceLanguage, LANGUAGES, type LanguageTag } from '#domain/languages.ts'
import type { Report, Translation } from '../payload-types.ts'
import { ALL, payload } from './anonymous.ts'
import { cached } from './cached.ts'
import { downloadsOf, editionLinks, editionRows, type EditionRow, translationsOf } from './editions.ts'
import { reportView } from './report-view.ts'
import { olderThanOriginal } from './older-editions.ts'
import type { ReportView } from './views.ts'
import { withdrawnWithOriginal } from './withdrawn-with-original.ts'

async function reportBySlug(slug: string): Promise<Report | null> {
  const { docs } = await (
    await payload()
  ).find({ collection: 'reports', where: { slug: { equals: slug } }, limit: 1, ...ALL })
  return docs[0] ?? null
}

async function translationById(id: number): Promise<Translation | null> {
  const { docs } = await (
    await payload()
  ).find({ collection: 'translations', where: { id: { equals: id } }, limit: 1, ...ALL })
  return docs[0] ?? null
}

/** @returns the edition whose text the page in `tag` shows: its own where it has one, else the original */
function shownEdition(rows: EditionRow[], tag: LanguageTag): EditionRow | undefined {
  const original = rows.find(({ isOriginal }) => isOriginal)
  const availability = availabilityIn(rows, tag)
  if (availability !== 'published' && availability !== 'withdrawn') return original
  const own = rows.find((row) => row.language === tag)
  // A file without a title has nothing to show beside the notice of the whole report.
  if (original?.state === 'withdrawn' && !own?.title) return original
  return own ?? original
}

async function viewOf(report: Report, language: InterfaceLanguage): Promise<ReportView | null> {
  const slug = report.slug
  const { tag } = LANGUAGES[language]
  // A withdrawn original takes its translations with it, whatever their own state.
  const withdrawn = report.state === 'withdrawn' ? await withdrawnWithOriginal({ report: { equals: report.id } }) : null
  const rows = editionRows(report, withdrawn ?? (await translationsOf([report.id])))
  const shown = shownEdition(rows, tag)
  const original = rows[0]
  if (!slug || !shown || !original) return null

  const known = withdrawn?.find(({ id }) => id === shown.translation)
  const translation = known ?? (shown.translation === null ? null : await translationById(shown.translation))
  const isWithdrawn = availabilityIn(rows, shown.language) === 'withdrawn'
  const telling = rows.filter((row) => row.tellsWhenOlder && row.state === 'published')
  const older = await olderThanOriginal(telling.flatMap((row) => row.translation ?? []))
  const parts = {
    ...{ report, slug, original, shown, translation, isWithdrawn },
    availability: availabilityIn(rows, tag),
    published: readAsPublished((translation ?? report).asPublished),
    downloads: isWithdrawn ? [] : await downloadsOf(rows, slug),
    editions: editionLinks(rows, slug),
    olderThanOriginal: isWithdrawn
      ? []
      : telling.filter((row) => row.translation !== null && older.has(row.translation)).map((row) => row.language),
  }
  return reportView(parts, language)
}

/** The page of a report in one interface language, read now; null where no such report is published. */
export async function readReport(language: InterfaceLanguage, slug: string): Promise<ReportView | null> {
  const report = await reportBySlug(slug)
  return report ? viewOf(report, language) : null
}

/** The same, remembered until something on it changes. */
export const getReport = cached('report', readReport, (_language, slug) => [reportTag(slug)])
