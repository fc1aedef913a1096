import { readAsPublished } from '#domain/as-published.ts'
import { availabilityIn } from '#domain/availability.ts'
import { reportTag } from '#domain/cache-tags.ts'
import { toCalendarDate, todayIn } from '#domain/calendar-date.ts'
import { type InterfaceLanguage, LANGUAGES, type LanguageTag } from '#domain/languages.ts'
import type { Report, Translation } from '../payload-types.ts'
import { ALL, payload } from './anonymous.ts'
import { cached } from './cached.ts'
import { downloadsOf, editionLinks, editionRows, type EditionRow, translationsOf } from './editions.ts'
import { fundersById } from './funders.ts'
import { imagesById } from './images.ts'
import { olderThanOriginal } from './older-editions.ts'
import { authorCredits, authorName, authorsById, idsOfKind, organisationsById } from './people.ts'
import { termsById } from './places.ts'
import { creditsOf, idOf, idsOf } from '#domain/relations.ts'
import { getSite } from './site.ts'
import type { ReportView } from './views.ts'

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
  return rows.find((row) => row.language === tag) ?? original
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

async function translatorsOf(translation: Translation | null, language: InterfaceLanguage) {
  const ids = idsOf(translation?.translators)
  const people = await authorsById(ids)
  return ids.flatMap((id) => {
    const person = people.get(id)
    return person ? [authorName(person, language)] : []
  })
}

/** The texts of a withdrawn edition stay in the archive; readers get the notice. */
function textsOf(edition: Report | Translation, isWithdrawn: boolean) {
  return {
    standfirst: isWithdrawn ? null : (edition.standfirst ?? null),
    summary: isWithdrawn ? null : (edition.summary ?? null),
    keyFindings: isWithdrawn ? [] : (edition.keyFindings ?? []).flatMap(({ text }) => text || []),
    body: isWithdrawn ? null : (edition.body ?? null),
  }
}

function withdrawalOf(edition: Report | Translation, lang: LanguageTag, timeZone: string): ReportView['withdrawal'] {
  const { date, note } = edition.withdrawal ?? {}
  return { date: date ? todayIn(timeZone, new Date(date)) : null, note: note ? { text: note, lang } : null }
}

async function viewOf(report: Report, language: InterfaceLanguage): Promise<ReportView | null> {
  const slug = report.slug
  const { tag } = LANGUAGES[language]
  const rows = editionRows(report, await translationsOf([report.id]))
  const shown = shownEdition(rows, tag)
  const original = rows[0]
  if (!slug || !shown || !original) return null

  const translation = shown.translation === null ? null : await translationById(shown.translation)
  const edition = translation ?? report
  const availability = availabilityIn(rows, tag)
  // A withdrawn original takes its translations with it, whatever their own state.
  const isWithdrawn = availabilityIn(rows, shown.language) === 'withdrawn'
  const withdrawn =
    shown.state === 'withdrawn'
      ? { edition, language: shown.language }
      : { edition: report, language: original.language }
  const preferred = [tag, shown.language, original.language]
  const credits = creditsOf(report.authors)
  const people = {
    authors: await authorsById(idsOfKind(credits, 'person')),
    organisations: await organisationsById(idsOfKind(credits, 'organisation')),
  }
  const published = readAsPublished(edition.asPublished)
  const imageId = idOf(report.image)
  const downloads = isWithdrawn ? [] : await downloadsOf(rows, slug)
  const { timeZone } = await getSite(language)
  const telling = rows.filter((row) => row.tellsWhenOlder && row.state === 'published')
  const older = await olderThanOriginal(telling.flatMap((row) => row.translation ?? []))
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
    ...(await placeOf(report, preferred)),
    keywords: shown.isOriginal ? (report.keywords ?? []) : [],
    reportNumber: report.reportNumber ?? null,
    publicationDate: date,
    modifiedDate: todayIn(timeZone, new Date(edition.updatedAt)),
    updatedAt: edition.updatedAt,
    doi: edition.doi ?? null,
    licence: report.licence ?? null,
    authors: await authorCredits(credits, people, published, language, preferred),
    translators: await translatorsOf(translation, language),
    downloads,
    pdf: downloads.find((download) => download.language === shown.language) ?? null,
    editions: editionLinks(rows, slug),
    olderThanOriginal: isWithdrawn
      ? []
      : telling.filter((row) => row.translation !== null && older.has(row.translation)).map((row) => row.language),
    disclaimer: published?.disclaimer ?? null,
    funders: await fundersById(idsOf(report.funders), preferred),
    image: imageId === null || isWithdrawn ? null : ((await imagesById([imageId], preferred)).get(imageId) ?? null),
    sample: report.sample === true,
    withdrawal: isWithdrawn ? withdrawalOf(withdrawn.edition, withdrawn.language, timeZone) : null,
  }
}

/** The page of a report in one interface language; null where no such report is published. */
export const getReport = cached(
  'report',
  async (language: InterfaceLanguage, slug: string): Promise<ReportView | null> => {
    const report = await reportBySlug(slug)
    return report ? viewOf(report, language) : null
  },
  (_language, slug) => [reportTag(slug)],
)
