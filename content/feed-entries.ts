import type { Where } from 'payload'
import { availabilityIn } from '#domain/availability.ts'
import { toCalendarDate } from '#domain/calendar-date.ts'
import { correctionsOf } from '#domain/corrections.ts'
import { type InterfaceLanguage, LANGUAGES } from '#domain/languages.ts'
import type { FeedEntryFacts } from '#domain/metadata/report-feed.ts'
import { creditsOf, idOf, idsOf } from '#domain/relations.ts'
import { plainText } from '#domain/rich-text-plain.ts'
import { pdfPath } from '#domain/urls.ts'
import type { Report, Translation } from '../payload-types.ts'
import { ALL, payload } from './anonymous.ts'
import { type EditionFile, editionFiles } from './edition-files.ts'
import { editionRows, type EditionRow, pdfFolder } from './editions.ts'
import { authorName, authorsById, idsOfKind, namesOf, organisationsById } from './people.ts'
import { termsById } from './places.ts'
import { getSite } from './site.ts'
import { withdrawalOf } from './withdrawal.ts'
import { withdrawnIn } from './withdrawn-with-original.ts'

const MOST_ENTRIES = 50

const EDITION = {
  title: true,
  standfirst: true,
  summary: true,
  uuid: true,
  language: true,
  state: true,
  document: true,
  publicationDate: true,
  withdrawal: true,
  corrections: true,
  updatedAt: true,
} as const

const REPORT = {
  ...EDITION,
  slug: true,
  category: true,
  topics: true,
  authors: true,
  licence: true,
  sample: true,
} as const
const TRANSLATION = { ...EDITION, report: true, form: true, translators: true } as const

type ReportRow = Pick<Report, 'id' | keyof typeof REPORT>
type TranslationRow = Pick<Translation, 'id' | keyof typeof TRANSLATION>
/** A report with its edition in the language of the feed: the original itself, a translation, or none that is known. */
type Found = { report: ReportRow; translation: TranslationRow | null }

const NEWEST_FIRST = { sort: ['-publicationDate', '-id'], limit: MOST_ENTRIES }

/**
 * @param scope ids of the reports that the feed is about, or null for all
 * @returns what readers have in the language, newest edition first. Queries do not grow with the number of reports.
 */
export async function feedEntries(language: InterfaceLanguage, scope: number[] | null): Promise<FeedEntryFacts[]> {
  const found = await newestEditions(language, scope)
  const credits = found.flatMap(({ report }) => creditsOf(report.authors))
  const translators = found.flatMap(({ translation }) => idsOf(translation?.translators))
  const { tag } = LANGUAGES[language]
  const around: Around = {
    language,
    people: {
      authors: await authorsById([...new Set([...idsOfKind(credits, 'person'), ...translators])]),
      organisations: await organisationsById([...new Set(idsOfKind(credits, 'organisation'))]),
    },
    categories: await termsById(
      'categories',
      found.map(({ report }) => idOf(report.category)),
      [tag],
    ),
    topics: await termsById(
      'topics',
      found.flatMap(({ report }) => idsOf(report.topics)),
      [tag],
    ),
    files: await editionFiles(found.map(({ report, translation }) => fileFactsOf(translation ?? report))),
    timeZone: (await getSite(language)).timeZone,
  }
  return found.flatMap((edition) => entryOf(edition, around) ?? [])
}

/** What nobody is to read of an edition that is withdrawn with its original. */
const NO_TEXT = { standfirst: null, summary: null, document: null, withdrawal: {}, corrections: null }

/** A report that was withdrawn as a whole concerns readers of every language, of its translation under its own title. */
async function newestEditions(language: InterfaceLanguage, scope: number[] | null): Promise<Found[]> {
  const { tag } = LANGUAGES[language]
  const cms = await payload()
  const originals = await cms.find({
    collection: 'reports',
    where: {
      and: [{ or: [{ language: { equals: tag } }, { state: { equals: 'withdrawn' } }] }, within('id', scope)],
    },
    select: REPORT,
    ...ALL,
    ...NEWEST_FIRST,
  })
  const { docs: released } = await cms.find({
    collection: 'translations',
    where: { and: [{ language: { equals: tag } }, within('report', scope)] },
    select: TRANSLATION,
    ...ALL,
    ...NEWEST_FIRST,
  })
  const withThem = await withdrawnIn(tag, originals.docs)
  const translations: TranslationRow[] = [...released, ...withThem.map((known) => ({ ...known, ...NO_TEXT }))]
  const reports = await cms.find({
    collection: 'reports',
    where: { id: { in: translations.map(({ report }) => idOf(report) ?? -1) } },
    select: REPORT,
    ...ALL,
  })
  const reportById = new Map(reports.docs.map((report) => [report.id, report]))
  const translated = new Set(translations.map(({ report }) => idOf(report)))
  const found = [
    // A withdrawn report whose translation is in this language is in the feed as that.
    ...originals.docs
      .filter(({ id, language: own }) => own === tag || !translated.has(id))
      .map((report): Found => ({ report, translation: null })),
    ...translations.flatMap((translation): Found[] => {
      const report = reportById.get(idOf(translation.report) ?? -1)
      return report ? [{ report, translation }] : []
    }),
  ]
  return found.sort((a, b) => dateOf(b).localeCompare(dateOf(a)) || b.report.id - a.report.id).slice(0, MOST_ENTRIES)
}

const within = (field: 'id' | 'report', scope: number[] | null): Where => (scope ? { [field]: { in: scope } } : {})

const dateOf = ({ report, translation }: Found) =>
  toCalendarDate(translation?.publicationDate ?? report.publicationDate ?? '') ?? ''

const fileFactsOf = ({ document, uuid }: ReportRow | TranslationRow) => ({ uuid: uuid ?? '', document: idOf(document) })

type Around = {
  language: InterfaceLanguage
  people: Parameters<typeof namesOf>[1]
  categories: Awaited<ReturnType<typeof termsById>>
  topics: Awaited<ReturnType<typeof termsById>>
  files: Map<string, EditionFile>
  timeZone: string
}

function entryOf({ report, translation }: Found, around: Around): FeedEntryFacts | null {
  const { language, people } = around
  const { tag } = LANGUAGES[language]
  const rows = editionRows(report, translation ? [{ ...translation, standfirst: null }] : [])
  const availability = availabilityIn(rows, tag)
  const original = rows[0]
  if (!report.slug || !original || availability === 'absent') return null
  const row = rows.find((candidate) => candidate.language === tag) ?? original
  const edition = translation ?? report
  const isWhole = report.state === 'withdrawn'
  return {
    availability,
    uuid: row.uuid,
    slug: report.slug,
    title: edition.title
      ? { text: edition.title, lang: row.language }
      : { text: report.title ?? '', lang: original.language },
    summary: availability === 'published' ? summaryOf(edition, row) : null,
    publicationDate: dateOf({ report, translation }),
    updatedAt: isWhole ? report.updatedAt : edition.updatedAt,
    withdrawal:
      availability === 'withdrawn'
        ? {
            whole: isWhole,
            ...withdrawalOf(isWhole ? report : edition, (isWhole ? original : row).language, around.timeZone),
          }
        : null,
    corrections: availability === 'withdrawn' ? [] : correctionsOf(edition.corrections),
    authors: namesOf(creditsOf(report.authors), people, language, [tag, row.language, original.language]),
    translators: idsOf(translation?.translators).flatMap((id) => {
      const person = people.authors.get(id)
      return person ? [authorName(person, language)] : []
    }),
    category: around.categories.get(idOf(report.category) ?? -1) ?? null,
    topics: idsOf(report.topics).flatMap((id) => around.topics.get(id) ?? []),
    licence: report.licence ?? null,
    pdf: availability === 'withdrawn' ? null : pdfOf(rows, row, report.slug, around.files),
    sample: report.sample === true,
  }
}

function summaryOf(edition: ReportRow | TranslationRow, row: EditionRow): FeedEntryFacts['summary'] {
  const text = edition.standfirst || plainText(edition.summary ?? null)
  return text ? { text, lang: row.language } : null
}

function pdfOf(
  rows: EditionRow[],
  row: EditionRow,
  slug: string,
  files: Map<string, EditionFile>,
): FeedEntryFacts['pdf'] {
  const file = files.get(row.uuid)
  if (!file?.pages) return null
  return { language: row.language, href: pdfPath(pdfFolder(rows, row), slug, row.language), bytes: file.bytes }
}
