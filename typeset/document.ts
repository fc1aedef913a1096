import type { AuthorCredit, CitationView, ImageView } from '#content/views.ts'
import { CITATION_STYLES } from '#domain/citation/styles.ts'
import { normaliseOrcid } from '#domain/identifiers.ts'
import { instantIn } from '#domain/instants.ts'
import { phrasesOf } from '#domain/line-breaks.ts'
import { citationName } from '#domain/names.ts'
import { typesetBlocks } from '#domain/typeset/blocks.ts'
import type { Person, Picture, Run, Text, TypesetDocument } from '#domain/typeset/document.ts'
import { printable } from '#domain/typeset/printable.ts'
import { saysSeries } from '#domain/series-name.ts'
import type { LocalizedRichText } from '#domain/localized.ts'
import { dateRun, factsOf, imprintOf } from './facts.ts'
import { filled, localizedRun, nameRuns, peopleRuns, placeFor, placedRuns, runOf } from './sentences.ts'
import type { Setting } from './setting.ts'
import type { Words } from './words.ts'

/** A title and what comes after its colon, which is set smaller below it. */
const AFTER_COLON = /(?<=[:：])\s*/u

/** Wide enough for a sheet of paper; what was uploaded may be many times as large. */
const WIDE_ENOUGH = 1600

function pictureOf(image: ImageView, words: Words): Picture {
  const { height, src, width } = image.sizes.find((size) => size.width >= WIDE_ENOUGH) ?? image
  return {
    src,
    width,
    height,
    alt: image.alt ? localizedRun(image.alt) : runOf(''),
    captions: image.panels.flatMap(({ credit, description, position }): Run[][] => {
      if (!credit && !description) return []
      const text = description ? [localizedRun(description)] : []
      const source = credit
        ? filled(words.markup('image.credit', { credit: placeFor('credit') }), { credit: [localizedRun(credit)] })
        : []
      const parted = description && credit ? [runOf(' · ')] : []
      return [[...placedRuns(position, text, words), ...parted, ...source]]
    }),
  }
}

const textOf = (text: LocalizedRichText | null, { site }: Setting): Text | null =>
  text && { lang: text.lang, blocks: typesetBlocks(text.richText, { pictures: new Map(), origin: site.origin }) }

function personOf(author: AuthorCredit, setting: Setting): Person {
  const { report, words } = setting
  return {
    name: nameRuns(author.name, report.language),
    role: author.role ? [localizedRun(author.role)] : [],
    bio: textOf(author.bio, setting),
    asAt: author.asAt
      ? filled(words.markup('report.asAt', { date: placeFor('date') }), {
          date: [dateRun(author.asAt, report.language)],
        })
      : [],
    orcid: author.orcid ? normaliseOrcid(author.orcid) : null,
    photo: author.photo && pictureOf(author.photo, words),
  }
}

function seriesOf({ report: { series }, words }: Setting): Run[] {
  if (!series) return []
  const name = placeFor('series')
  const says = saysSeries(series.name.text, words('series.title'))
  const sentence =
    series.number === null
      ? words.markup('report.seriesOnly', { series: name, says })
      : words.markup('report.seriesPosition', {
          series: name,
          says,
          ordinal: String(series.number),
          number: series.number,
        })
  return filled(sentence, { series: [localizedRun(series.name)] })
}

function noticeOf({ report, site, words }: Setting): TypesetDocument['notice'] {
  if (!report.sample) return null
  const sentence = words.markup('notices.sample', { publisher: placeFor('publisher') })
  return {
    title: words('notices.sampleTitle'),
    text: filled(sentence, { publisher: [localizedRun(site.publisher.name)] }),
  }
}

/** On every page of what is not published. */
function stampOf({ report, site, words }: Setting, savedAt: string): TypesetDocument['stamp'] {
  const saved = words('draft.saved', { date: instantIn(savedAt, site.timeZone, report.language) })
  return { words: words('draft.draft'), line: `${words('draft.draft')} · ${saved}` }
}

function dateOf(date: string): TypesetDocument['date'] {
  const [year, month, day] = date.split('-').map(Number)
  return year && month && day ? { year, month, day } : null
}

function sentencesOf({ report, words }: Setting) {
  const { authors, corrections, language, publicationDate, translators } = report
  return {
    by:
      authors.length === 0
        ? []
        : filled(words.markup('report.by', { authors: placeFor('authors') }), {
            authors: peopleRuns(
              authors.map(({ name }) => name),
              language,
            ),
          }),
    translatedBy:
      translators.length === 0
        ? []
        : filled(words.markup('report.translatedBy', { translators: placeFor('translators') }), {
            translators: peopleRuns(translators, language),
          }),
    publishedOn:
      publicationDate === ''
        ? []
        : filled(words.markup('report.publishedOn', { date: placeFor('date') }), {
            date: [dateRun(publicationDate, language)],
          }),
    corrections: corrections.map(({ date, note }) =>
      filled(words.markup('report.correctedOn', { date: placeFor('date'), note: placeFor('note') }), {
        date: [dateRun(date, language)],
        note: [runOf(note)],
      }),
    ),
  }
}

/** Headings that the template itself writes. */
const labelsOf = ({ report, words }: Setting): TypesetDocument['labels'] => ({
  contents: words('report.contents'),
  keyFindings: words('report.keyFindings'),
  summary: words('report.summary'),
  aboutAuthors: words('report.aboutAuthors', { count: report.authors.length }),
  aboutPublication: words('report.aboutPublication'),
  disclaimer: words('report.disclaimer'),
  citation: words('citation.title'),
  corrections: words('report.corrections'),
})

/**
 * @param setting an edition as its own page shows it, with the sentences of the page's language
 * @param citation of the edition; null for what cannot be cited
 * @param draftSavedAt when the draft was saved, ISO 8601: it is stamped as one; null for what is published
 * @returns what the template sets: the same facts, in the same words, as the page
 */
export function typesetDocument(
  setting: Setting,
  citation: CitationView | null,
  draftSavedAt: string | null = null,
): TypesetDocument {
  const { report, site, words } = setting
  const pictures = new Map(
    Object.entries(report.figures).map(([id, image]) => [Number(id), pictureOf(image, words)] as const),
  )
  const around = { pictures, origin: site.origin }
  const title = printable(report.title).trim() || words('draft.noTitle')
  const style = citation?.styles[0]
  return {
    language: report.lang,
    title,
    titleParts: title
      .split(AFTER_COLON)
      .filter((part) => part !== '')
      .map((part) => phrasesOf(part, report.lang)),
    creators: report.authors.map(({ name }) => printable(citationName(name))),
    keywords: report.keywords.map(printable),
    date: dateOf(report.publicationDate),
    publisher: localizedRun(site.publisher.name),
    category: report.category ? [localizedRun(report.category)] : [],
    series: seriesOf(setting),
    seriesNumber: report.series?.number ?? null,
    standfirst: printable(report.standfirst ?? ''),
    ...sentencesOf(setting),
    imprint: imprintOf(setting),
    notice: noticeOf(setting),
    stamp: draftSavedAt === null ? null : stampOf(setting, draftSavedAt),
    image: report.image && pictureOf(report.image, words),
    labels: labelsOf(setting),
    keyFindings: report.keyFindings.map(printable),
    summary: typesetBlocks(report.summary, around),
    body: typesetBlocks(report.body, around),
    authors: report.authors
      .filter(({ bio, role }) => bio !== null || role !== null)
      .map((author) => personOf(author, setting)),
    disclaimer: textOf(report.disclaimer, setting),
    facts: factsOf(setting),
    citation: style
      ? {
          style: CITATION_STYLES[style.style],
          runs: style.runs.map(({ italic, text }) => ({ ...runOf(text), italic })),
        }
      : null,
  }
}
