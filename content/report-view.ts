import type { AsPublished } from '#domain/as-published.ts'
import type { Availability } from '#domain/availability.ts'
import { toCalendarDate, todayIn } from '#domain/calendar-date.ts'
import { type Correction, correctionsOf } from '#domain/corrections.ts'
import { type InterfaceLanguage, LANGUAGES, type LanguageTag } from '#domain/languages.ts'
import type { RichTextState } from '#domain/localized.ts'
import { creditsOf, idOf, idsOf } from '#domain/relations.ts'
import { plainText } from '#domain/rich-text-plain.ts'
import { figureImages } from '#domain/text-blocks.ts'
import type { Report, Translation } from '../payload-types.ts'
import type { EditionRow } from './editions.ts'
import { fundersById } from './funders.ts'
import { imagesById } from './images.ts'
import { authorCredits, authorName, authorsById, idsOfKind, organisationsById } from './people.ts'
import { termsById } from './places.ts'
import { ANYONE, type Reader } from './reader.ts'
import { getSite } from './site.ts'
import type { DownloadView, EditionLink, ReportView } from './views.ts'
import { withdrawalOf } from './withdrawal.ts'

/** What was read of a report, and what of it may be shown. */
export type ReportParts = {
  report: Report
  slug: string
  original: EditionRow
  /** The edition whose text is shown. */
  shown: EditionRow
  /** That edition, where it is a translation. */
  translation: Translation | null
  /** How the report is available in the page's language. */
  availability: Availability
  /** Withdrawn by itself or with its original: the notice stands in place of texts and PDFs. */
  isWithdrawn: boolean
  published: AsPublished | null
  downloads: DownloadView[]
  editions: EditionLink[]
  olderThanOriginal: ReportView['olderThanOriginal']
}

async function placeOf(report: Report, preferred: LanguageTag[]) {
  const [seriesId, categoryId] = [idOf(report.series), idOf(report.category)]
  const series = seriesId === null ? undefined : (await termsById('series', [seriesId], preferred)).get(seriesId)
  const category =
    categoryId === null ? undefined : (await termsById('categories', [categoryId], preferred)).get(categoryId)
  const topics = await termsById('topics', idsOf(report.topics), preferred)
  return {
    category: category ?? null,
    series: series
      ? { name: { text: series.text, lang: series.lang }, slug: series.slug, number: report.seriesNumber ?? null }
      : null,
    topics: idsOf(report.topics).flatMap((id) => topics.get(id) ?? []),
  }
}

async function translatorsOf(translation: Translation | null, language: InterfaceLanguage, reader: Reader) {
  const ids = idsOf(translation?.translators)
  const people = await authorsById(ids, reader)
  return ids.flatMap((id) => {
    const person = people.get(id)
    return person ? [authorName(person, language)] : []
  })
}

/** An editor that somebody has been in and left empty holds a text of no words: none, to readers. */
function filled(state: RichTextState | null | undefined): RichTextState | null {
  if (!state) return null
  return plainText(state) !== '' || figureImages(state).length > 0 ? state : null
}

/** The texts of a withdrawn edition stay in the archive; readers get the notice. */
function textsOf(edition: Report | Translation, isWithdrawn: boolean) {
  return {
    standfirst: isWithdrawn ? null : (edition.standfirst ?? null),
    summary: isWithdrawn ? null : filled(edition.summary),
    keyFindings: isWithdrawn ? [] : (edition.keyFindings ?? []).flatMap(({ text }) => text || []),
    body: isWithdrawn ? null : filled(edition.body),
  }
}

/** A correction may bear a later date than the save that published it. */
const laterDate = (date: string, [newest]: Correction[]) => (newest && newest.date > date ? newest.date : date)

/**
 * The view of one edition of a report: the same for what is published and for a draft, so that a preview cannot look
 * other than the page.
 *
 * @param language of the page
 * @param reader as whom people, pictures and organisations are read
 */
export async function reportView(
  parts: ReportParts,
  language: InterfaceLanguage,
  reader: Reader = ANYONE,
): Promise<ReportView> {
  const {
    availability,
    downloads,
    editions,
    isWithdrawn,
    olderThanOriginal,
    original,
    published,
    report,
    shown,
    slug,
    translation,
  } = parts
  const edition = translation ?? report
  const withdrawn =
    shown.state === 'withdrawn'
      ? { edition, language: shown.language }
      : { edition: report, language: original.language }
  // Since then, the notice is what has changed.
  const { updatedAt } = isWithdrawn ? withdrawn.edition : edition
  const preferred = [LANGUAGES[language].tag, shown.language, original.language]
  const credits = creditsOf(report.authors)
  const people = {
    authors: await authorsById(idsOfKind(credits, 'person'), reader),
    organisations: await organisationsById(idsOfKind(credits, 'organisation'), reader),
  }
  const imageId = idOf(report.image)
  const figureIds = isWithdrawn ? [] : figureImages(edition.summary, edition.body)
  const images = await imagesById(isWithdrawn ? [] : [imageId, ...figureIds], preferred, reader)
  const { timeZone } = await getSite(language)
  const date = toCalendarDate(edition.publicationDate ?? report.publicationDate ?? '') ?? ''
  return {
    language,
    availability,
    workUuid: report.uuid ?? '',
    editionUuid: shown.uuid,
    slug,
    lang: shown.language,
    isOriginal: shown.isOriginal,
    originalLanguage: original.language,
    originalTitle: report.title ?? '',
    title: edition.title ?? report.title ?? '',
    ...textsOf(edition, isWithdrawn),
    figures: Object.fromEntries([...images].filter(([id]) => figureIds.includes(id))),
    ...(await placeOf(report, preferred)),
    keywords: shown.isOriginal ? (report.keywords ?? []) : [],
    reportNumber: report.reportNumber ?? null,
    publicationDate: date,
    modifiedDate: laterDate(todayIn(timeZone, new Date(updatedAt)), correctionsOf(edition.corrections)),
    updatedAt,
    doi: edition.doi ?? null,
    licence: report.licence ?? null,
    authors: await authorCredits(credits, people, published, language, preferred, timeZone, reader),
    translators: await translatorsOf(translation, language, reader),
    downloads,
    pdf: downloads.find((download) => download.language === shown.language) ?? null,
    editions,
    olderThanOriginal,
    disclaimer: published?.disclaimer ?? null,
    funders: await fundersById(idsOf(report.funders), preferred, reader),
    image: (imageId !== null && images.get(imageId)) || null,
    sample: report.sample === true,
    withdrawal: isWithdrawn ? withdrawalOf(withdrawn.edition, withdrawn.language, timeZone) : null,
    corrections: isWithdrawn ? [] : correctionsOf(edition.corrections),
  }
}
