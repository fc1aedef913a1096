import type { Correction } from '../corrections.ts'
import { LANGUAGES } from '../languages.ts'
import type { InterfaceLanguage, LanguageTag } from '../languages.ts'
import type { LocalizedText } from '../localized.ts'
import type { NameView } from '../names.ts'
import { authorPath, reportPath, reportsPath, topicsPath } from '../urls.ts'
import { uuidV5 } from '../uuid.ts'
import { absolute } from './absolute.ts'
import type { AtomCategory, AtomEntry, AtomFeed, AtomLink, AtomPerson } from './atom.ts'
import type { DownloadFacts, SiteFacts } from './facts.ts'

/** One edition as a feed announces it. */
export type FeedEntryFacts = {
  availability: 'published' | 'fileOnly' | 'withdrawn'
  /** Of the edition; of the work where that was withdrawn as a whole. */
  uuid: string
  slug: string
  /** In the language of the feed wherever the edition has a title of its own, else in the original's. */
  title: LocalizedText
  /** The standfirst or the summary; null where there is no text in the feed's language. */
  summary: LocalizedText | null
  /** Calendar date. */
  publicationDate: string
  /** Instant of the edition's last change, ISO 8601. */
  updatedAt: string
  /**
   * Of a withdrawn edition: whether the report went with all its editions, on which calendar date, and what the editors
   * say of it to readers, in the language of what was withdrawn.
   */
  withdrawal: { whole: boolean; date: string | null; note: LocalizedText | null } | null
  /** Newest first, in the edition's language. */
  corrections: readonly Correction[]
  authors: readonly { name: NameView; slug: string | null }[]
  translators: readonly NameView[]
  category: (LocalizedText & { slug: string }) | null
  topics: readonly (LocalizedText & { slug: string })[]
  licence: string | null
  pdf: DownloadFacts | null
  sample: boolean
}

export type FeedFacts = {
  language: InterfaceLanguage
  /** What tells this feed from the others of its language, whatever its address; '' for the feed of all reports. */
  key: string
  /** Of the page whose feed it is, and of the feed. */
  path: string
  feedPath: string
  /** Last change of what the feed is about, ISO 8601; null where only the entries tell. */
  updatedAt: string | null
  /** In order, the newest first. */
  entries: readonly FeedEntryFacts[]
}

/** Texts of the interface, in the language of the feed. */
export type FeedWords = {
  title: string
  subtitle: LocalizedText | null
  /** @returns the title with the label before it */
  labelled: (label: string, title: string) => string
  sample: string
  pdfOnly: string
  withdrawn: string
  /** What there is of a report that has a PDF only. */
  pdfOnlySummary: string
  withdrawnSummary: (withdrawal: { whole: boolean; date: string | null }) => string
  corrected: (correction: Correction) => string
}

/** Namespace of the names that feed identifiers are made from; never to be changed. */
const FEED_NAMESPACE = '0b8f2f0e-6a54-4d0c-9a35-2f8f4c1d7e63'

/** Of a feed that has never had an entry: Atom wants a date (RFC 4287, section 4.2.15), and none would be true. */
const NEVER = '1970-01-01T00:00:00.000Z'

/**
 * @returns a feed of editions in one language, the same for readers of the pages and of the feed:
 * - identifiers of entries are the editions' own UUIDs; a feed's is made (version 5, RFC 9562) from the portal's host
 *   name, the language and the series or author, so that it survives new titles and addresses
 * - a PDF without a text is announced as such, a withdrawn edition as withdrawn, without text and file
 * - sample content is announced, too, labelled in its title as on the pages, so that a newcomer sees a feed
 */
export function reportFeed(feed: FeedFacts, site: SiteFacts, words: FeedWords): AtomFeed {
  const { language } = feed
  const { tag } = LANGUAGES[language]
  const entries = feed.entries.map((entry) => feedEntry(entry, language, site, words))
  return {
    id: `urn:uuid:${uuidV5(FEED_NAMESPACE, [new URL(site.origin).hostname, language, feed.key].join('/'))}`,
    language: tag,
    title: words.title,
    subtitle: words.subtitle,
    updated: latest([feed.updatedAt, ...entries.map(({ updated }) => updated)]) ?? NEVER,
    author: { name: site.publisher.name.text, uri: site.publisher.url ?? undefined },
    icon: absolute(site.origin, '/favicon.ico'),
    links: [
      { rel: 'self', type: ATOM_TYPE, href: absolute(site.origin, feed.feedPath) },
      { rel: 'alternate', type: 'text/html', hreflang: tag, href: absolute(site.origin, feed.path) },
    ],
    entries,
  }
}

export const ATOM_TYPE = 'application/atom+xml'

/** @returns the latest of instants in ISO 8601 with "Z", or null where there is none */
export const latest = (instants: readonly (string | null)[]): string | null =>
  instants.reduce(
    (newest, instant) => (instant !== null && (newest === null || instant > newest) ? instant : newest),
    null,
  )

function feedEntry(entry: FeedEntryFacts, language: InterfaceLanguage, site: SiteFacts, words: FeedWords): AtomEntry {
  const { tag } = LANGUAGES[language]
  const person = (name: NameView, slug: string | null): AtomPerson => ({
    name: name.display.text,
    uri: slug === null ? undefined : absolute(site.origin, authorPath(language, slug)),
  })
  return {
    id: `urn:uuid:${entry.uuid}`,
    title: { text: labelledTitle(entry, words), lang: entry.title.lang },
    // Publication dates have no time: noon in UTC is on the same day from UTC-12 to UTC+11.
    published: `${entry.publicationDate}T12:00:00Z`,
    updated: entry.updatedAt,
    authors: entry.authors.map(({ name, slug }) => person(name, slug)),
    contributors: entry.translators.map((name) => person(name, null)),
    links: entryLinks(entry, language, site.origin),
    categories: entryCategories(entry, language, site.origin),
    summary: entrySummary(entry, tag, words),
    rights: entry.licence,
  }
}

function labelledTitle({ availability, sample, title }: FeedEntryFacts, words: FeedWords): string {
  const labels = [
    ...(availability === 'withdrawn' ? [words.withdrawn] : []),
    ...(availability === 'fileOnly' ? [words.pdfOnly] : []),
    ...(sample ? [words.sample] : []),
  ]
  return labels.reduce((labelled, label) => words.labelled(label, labelled), title.text)
}

function entrySummary(entry: FeedEntryFacts, tag: LanguageTag, words: FeedWords): LocalizedText | null {
  if (entry.withdrawal) return { text: withdrawalNotice(entry.withdrawal, tag, words), lang: tag }
  const summary = entry.availability === 'fileOnly' ? { text: words.pdfOnlySummary, lang: tag } : entry.summary
  if (entry.corrections.length === 0) return summary
  const notes = entry.corrections.map(words.corrected)
  return { text: [...notes, ...(summary ? [summary.text] : [])].join('\n\n'), lang: summary?.lang ?? tag }
}

/** A summary is in one language (RFC 4287, section 2): the editors' words are added where they are in the feed's. */
function withdrawalNotice(
  withdrawal: NonNullable<FeedEntryFacts['withdrawal']>,
  tag: LanguageTag,
  words: FeedWords,
): string {
  const { note } = withdrawal
  return [words.withdrawnSummary(withdrawal), ...(note?.lang === tag ? [note.text] : [])].join('\n\n')
}

/** The page of a PDF without a text speaks two languages, so its link names none. */
function entryLinks(entry: FeedEntryFacts, language: InterfaceLanguage, origin: string): AtomLink[] {
  const { tag } = LANGUAGES[language]
  const page: AtomLink = {
    rel: 'alternate',
    type: 'text/html',
    hreflang: entry.availability === 'fileOnly' ? undefined : tag,
    href: absolute(origin, reportPath(language, entry.slug)),
  }
  if (!entry.pdf || entry.availability === 'withdrawn') return [page]
  const { bytes, href, language: hreflang } = entry.pdf
  return [page, { rel: 'enclosure', type: 'application/pdf', hreflang, length: bytes, href: absolute(origin, href) }]
}

function entryCategories(entry: FeedEntryFacts, language: InterfaceLanguage, origin: string): AtomCategory[] {
  const terms = (scheme: string, values: readonly (LocalizedText & { slug: string })[]) =>
    values.map(({ slug, text }) => ({ term: slug, scheme: absolute(origin, scheme), label: text }))
  return [
    ...terms(reportsPath(language), entry.category ? [entry.category] : []),
    ...terms(topicsPath(language), entry.topics),
  ]
}
