import { availabilityIn, type EditionFacts, readableEditions } from '#domain/availability.ts'
import { interfaceLanguageOf, isLanguageTag, LANGUAGE_TAGS, type LanguageTag } from '#domain/languages.ts'
import { isEditionState } from '#domain/states.ts'
import { pdfPath, reportPath } from '#domain/urls.ts'
import type { Report, Translation } from '../payload-types.ts'
import { ALL, payload } from './anonymous.ts'
import { coverOf, editionFiles } from './edition-files.ts'
import { idOf } from '#domain/relations.ts'
import type { DownloadView, EditionLink } from './views.ts'

/** An original or a translation in one shape, without its texts. */
export type EditionRow = EditionFacts & {
  /** Id of the translation; null for the original. */
  translation: number | null
  uuid: string
  title: string | null
  document: number | null
  /** Its editors want readers to know when the published original is newer. */
  tellsWhenOlder: boolean
}

const TRANSLATION_ROW = {
  report: true,
  language: true,
  form: true,
  state: true,
  uuid: true,
  title: true,
  standfirst: true,
  document: true,
  publicationDate: true,
  staleNote: true,
  _status: true,
} as const

export type TranslationRow = Pick<
  Translation,
  | 'id'
  | 'report'
  | 'language'
  | 'form'
  | 'state'
  | 'uuid'
  | 'title'
  | 'standfirst'
  | 'document'
  | 'publicationDate'
  | 'staleNote'
>

/** @returns the published translations of the reports, without summary and body; one query for all */
export async function translationsOf(reports: number[]): Promise<TranslationRow[]> {
  if (reports.length === 0) return []
  const { docs } = await (
    await payload()
  ).find({
    collection: 'translations',
    where: { report: { in: reports } },
    select: TRANSLATION_ROW,
    sort: 'id',
    ...ALL,
  })
  return docs
}

/** @returns the published translations of all reports, with no more than decides about their availability. */
export async function publishedTranslations(): Promise<(TranslationRow & { updatedAt: string })[]> {
  const { docs } = await (
    await payload()
  ).find({
    collection: 'translations',
    select: { report: true, language: true, form: true, state: true, updatedAt: true, _status: true },
    sort: 'id',
    ...ALL,
  })
  return docs
}

const tagOf = (value: string | null | undefined): LanguageTag => (isLanguageTag(value) ? value : 'en')

type OriginalRow = Pick<Report, 'id' | 'uuid' | 'title' | 'language' | 'state' | 'document'>

/** @returns all editions of a report that readers may know of: the original first, the others in the order of languages */
export function editionRows(report: OriginalRow, translations: TranslationRow[]): EditionRow[] {
  const original: EditionRow = {
    translation: null,
    language: tagOf(report.language),
    form: 'text',
    state: isEditionState(report.state) ? report.state : 'draft',
    isOriginal: true,
    uuid: report.uuid ?? '',
    title: report.title ?? null,
    document: idOf(report.document),
    tellsWhenOlder: false,
  }
  const others = translations
    .filter((translation) => idOf(translation.report) === report.id)
    .map((translation): EditionRow => ({
      translation: translation.id,
      language: tagOf(translation.language),
      form: translation.form === 'file' ? 'file' : 'text',
      state: isEditionState(translation.state) ? translation.state : 'draft',
      isOriginal: false,
      uuid: translation.uuid ?? '',
      title: translation.title ?? null,
      document: idOf(translation.document),
      tellsWhenOlder: translation.staleNote === true,
    }))
    .sort((a, b) => LANGUAGE_TAGS.indexOf(a.language) - LANGUAGE_TAGS.indexOf(b.language))
  return [original, ...others]
}

export function editionLinks(rows: EditionRow[], slug: string): EditionLink[] {
  return rows.flatMap((row): EditionLink[] => {
    const availability = availabilityIn(rows, row.language)
    if (availability === 'absent') return []
    const interfaceLanguage = interfaceLanguageOf(row.language)
    const hasPage = interfaceLanguage !== null && availability !== 'fileOnly'
    return [
      {
        language: row.language,
        interfaceLanguage,
        availability,
        href: hasPage ? reportPath(interfaceLanguage, slug) : null,
        isOriginal: row.isOriginal,
        title: row.title,
      },
    ]
  })
}

/**
 * The folder of an edition's PDF is that of the page that shows the edition; an edition without a
 * page of its own lies beside the original's.
 */
export function pdfFolder(rows: EditionRow[], row: EditionRow) {
  const original = rows.find(({ isOriginal }) => isOriginal)
  return interfaceLanguageOf(row.language) ?? (original && interfaceLanguageOf(original.language)) ?? 'en'
}

/** @returns what readers can download, the original first */
export async function downloadsOf(rows: EditionRow[], slug: string): Promise<DownloadView[]> {
  const readable = readableEditions(rows)
  const files = await editionFiles(readable)
  return readable.flatMap((row): DownloadView[] => {
    const file = files.get(row.uuid)
    if (!file?.pages) return []
    return [
      {
        language: row.language,
        href: pdfPath(pdfFolder(rows, row), slug, row.language),
        pages: file.pages,
        bytes: file.bytes,
        form: row.form,
        title: row.title,
        cover: coverOf(file),
      },
    ]
  })
}
