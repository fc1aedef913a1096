import type { Availability } from '#domain/availability.ts'
import type { CitationFormat } from '#domain/citation/formats.ts'
import type { CitationRun, CitationStyle } from '#domain/citation/styles.ts'
import type { Correction } from '#domain/corrections.ts'
import type { InterfaceLanguage, LanguageTag } from '#domain/languages.ts'
import type { LocalizedRichText, LocalizedText, RichTextState } from '#domain/localized.ts'
import type { EditionLinkFacts, FunderFacts } from '#domain/metadata/facts.ts'
import type { NameView } from '#domain/names.ts'
import type { FilterKind, ReportFilters } from '#domain/report-filters.ts'

/** View models: what `content` returns and `components` show. Plain data, JSON-serialisable. */

export type { NameView }

export type AuthorCredit = {
  kind: 'person' | 'organisation'
  name: NameView
  /** Null where there is no author page. */
  slug: string | null
  /** Role line as it stood when the edition was released. */
  role: LocalizedText | null
  /** Present role line, only where it differs from `role`. */
  currentRole: LocalizedText | null
  bio: LocalizedRichText | null
  /** Calendar date at which role and bio stood like that; null where no text is kept. */
  asAt: string | null
  orcid: string | null
  photo: ImageView | null
}

export type ImageView = {
  src: string
  width: number
  height: number
  /** Made of it for pages, ascending width, none wider than it. */
  sizes: { src: string; width: number; height: number }[]
  alt: LocalizedText | null
  /** One entry per panel of a composite image; a plain image has one with `position: 'whole'`. */
  panels: {
    position: 'whole' | 'left' | 'centre' | 'right' | 'top' | 'bottom'
    description: LocalizedText | null
    credit: LocalizedText | null
  }[]
  licence: string | null
}

export type DownloadView = {
  language: LanguageTag
  /** Path of the PDF. */
  href: string
  pages: number
  bytes: number
  /** `file`: this language has a PDF only, no page with text. */
  form: 'text' | 'file'
  title: string | null
  /** Its first page as a picture, ascending width; none where it could not be drawn, or is no reader's. */
  cover: { src: string; width: number; height: number }[]
}

/** How the report stands in each language that has an edition, for the switcher, `hreflang` and "also available in". */
export type EditionLink = EditionLinkFacts

export type SeriesPlace = { name: LocalizedText; slug: string; number: number | null }

export type ReportSummary = {
  id: number
  slug: string
  href: string
  /** Language of the edition shown here: the reader's if published, else the original's. */
  lang: LanguageTag
  /** How the report is available in the reader's language. */
  availability: Availability
  title: string
  standfirst: string | null
  category: LocalizedText | null
  series: SeriesPlace | null
  authors: { name: NameView; slug: string | null }[]
  /** Calendar date, YYYY-MM-DD, in the site's time zone. */
  publicationDate: string
  image: ImageView | null
  /** Editions that readers may have, the original first. */
  languages: { language: LanguageTag; form: 'text' | 'file' }[]
  sample: boolean
}

export type ReportView = {
  /** Interface language of the page. */
  language: InterfaceLanguage
  /** How the report is available in that language. */
  availability: Availability
  /** Permanent identifiers. */
  workUuid: string
  editionUuid: string
  slug: string
  /** Language of the text shown: the page's own, or the original's where the report is absent or file only here. */
  lang: LanguageTag
  isOriginal: boolean
  originalLanguage: LanguageTag
  originalTitle: string
  title: string
  standfirst: string | null
  summary: RichTextState | null
  keyFindings: string[]
  body: RichTextState | null
  /** Images of the figures in these texts, by their ids; one that readers may not see is missing. */
  figures: Record<string, ImageView>
  category: (LocalizedText & { slug: string; nameOfOne?: string }) | null
  topics: (LocalizedText & { slug: string })[]
  keywords: string[]
  series: SeriesPlace | null
  reportNumber: string | null
  /** Calendar dates, YYYY-MM-DD. */
  publicationDate: string
  modifiedDate: string
  /** Release instant of the last change, ISO 8601. */
  updatedAt: string
  doi: string | null
  licence: string | null
  authors: AuthorCredit[]
  translators: NameView[]
  downloads: DownloadView[]
  /** Page's own PDF (that of `lang`), where there is one. */
  pdf: DownloadView | null
  editions: EditionLink[]
  /** Languages whose edition is older than the published original, where its editors want readers to know. */
  olderThanOriginal: LanguageTag[]
  disclaimer: LocalizedRichText | null
  funders: FunderFacts[]
  image: ImageView | null
  /** Sample content: labelled, `noindex`. */
  sample: boolean
  withdrawal: { date: string | null; note: LocalizedText | null } | null
  /** What was put right after the release, newest first. */
  corrections: Correction[]
}

/** How to cite the edition whose text a page shows. */
export type CitationView = {
  /** Language of that edition, in which the citations are written. */
  lang: LanguageTag
  styles: { style: CitationStyle; runs: CitationRun[] }[]
  /** Files for programs; none for a draft. */
  files: { format: CitationFormat; href: string }[]
  /** Absolute address that stays. */
  permanent: string
}

/** A draft of one edition as it would look if it were released now. */
export type DraftView = {
  report: ReportView
  /** When this version was saved, ISO 8601. */
  savedAt: string
  /** Whether it is the very text that readers see. */
  isReleased: boolean
  /** Where the newest version is previewed; null where it is this one. */
  newestHref: string | null
  /** The PDF that the portal makes of the draft's full text; null where the draft has a file, or nothing to make one of. */
  madePdfHref: string | null
}

/** The kinds of terms that reports are found by. */
export type Vocabulary = 'categories' | 'topics' | 'series'

export type TermView = LocalizedText & { id: number; slug: string }

/** One value of a filter, and the list that shows what has it. */
export type FilterValue = { value: string; label: LocalizedText; count: number; href: string; isActive: boolean }

/** The list of reports under some filters. */
export type ReportListView = {
  filters: ReportFilters
  total: number
  page: number
  pages: number
  reports: ReportSummary[]
  /** The filters that are on, each with the list without it. */
  active: { kind: FilterKind; label: LocalizedText; hrefWithout: string }[]
  facets: { kind: FilterKind; values: FilterValue[] }[]
}

export type SeriesSummary = {
  id: number
  slug: string
  href: string
  name: LocalizedText
  description: LocalizedRichText | null
  /** Number of published reports. */
  count: number
  /** Years of the first and the last one. */
  years: { first: string; last: string }
  sample: boolean
}

/** A report in the reading order of its series. */
export type SeriesEntry = Omit<ReportSummary, 'image' | 'series'> & { number: number | null }

export type SeriesView = Omit<SeriesSummary, 'id' | 'count' | 'years'> & {
  formerNames: LocalizedText[]
  funders: FunderFacts[]
  entries: SeriesEntry[]
}

export type TopicSummary = { slug: string; href: string; name: LocalizedText; count: number }

export type TopicView = {
  slug: string
  name: LocalizedText
  description: LocalizedRichText | null
  /** Who wrote on it, those with most reports first. */
  people: AuthorEntry[]
  reports: ReportSummary[]
}

export type YearSummary = { year: string; href: string; count: number }

export type YearView = {
  year: string
  /** Newest first; `month` is "YYYY-MM". */
  months: { month: string; reports: ReportSummary[] }[]
  /** The nearest years with reports. */
  previous: YearSummary | null
  next: YearSummary | null
}

export type HomeView = {
  /** Chosen by the editors, else the newest; null where nothing is published. */
  featured: ReportSummary | null
  latest: ReportSummary[]
  series: SeriesSummary | null
}

export type AuthorSummary = {
  slug: string
  href: string
  name: NameView
  role: LocalizedText | null
  photo: ImageView | null
}

/** An author in the index, with the number of reports that are published. */
export type AuthorEntry = AuthorSummary & { count: number }

export type AuthorView = AuthorSummary & {
  uuid: string
  bio: LocalizedRichText | null
  /** Calendar date at which the bio was last changed or confirmed, where that is known. */
  bioAsAt: string | null
  affiliation: { name: LocalizedText; ror: string | null; url: string | null } | null
  orcid: string | null
  website: string | null
  /** Of the author's reports, the ones of most reports first. */
  topics: TopicSummary[]
  reports: ReportSummary[]
  updatedAt: string
}

export type SiteView = {
  name: LocalizedText
  tagline: LocalizedText | null
  publisher: { name: LocalizedText; ror: string | null; url: string | null }
  contactEmail: string
  postalAddress: LocalizedText | null
  /** IANA zone, e.g. "Asia/Seoul"; publication dates are calendar dates there. */
  timeZone: string
  footer: LocalizedRichText | null
  about: LocalizedRichText | null
  /** Pages of the site, labelled by the interface, and other addresses with labels of their own. */
  navigation: (
    { page: 'reports' | 'series' | 'topics' | 'authors' | 'about' } | { label: LocalizedText; href: string }
  )[]
  /** Absolute origin, no trailing slash. */
  origin: string
}
