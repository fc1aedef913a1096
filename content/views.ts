import type { Availability } from '#domain/availability.ts'
import type { InterfaceLanguage, LanguageTag } from '#domain/languages.ts'
import type { LocalizedRichText, LocalizedText, RichTextState } from '#domain/localized.ts'
import type { EditionLinkFacts, FunderFacts } from '#domain/metadata/facts.ts'
import type { NameView } from '#domain/names.ts'

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
  orcid: string | null
  photo: ImageView | null
}

export type ImageView = {
  src: string
  width: number
  height: number
  /** Smaller sizes, ascending width. */
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
}

/** How the report stands in each language that has an edition, for the switcher, `hreflang` and "also available in". */
export type EditionLink = EditionLinkFacts

export type SeriesPlace = { name: LocalizedText; slug: string; number: number | null }

export type ReportSummary = {
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
  languages: LanguageTag[]
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
  category: (LocalizedText & { slug: string }) | null
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
  disclaimer: LocalizedRichText | null
  funders: FunderFacts[]
  image: ImageView | null
  /** Sample content: labelled, `noindex`. */
  sample: boolean
  withdrawal: { date: string | null; note: LocalizedText | null } | null
}

export type AuthorSummary = {
  slug: string
  href: string
  name: NameView
  role: LocalizedText | null
  photo: ImageView | null
}

export type AuthorView = AuthorSummary & {
  uuid: string
  bio: LocalizedRichText | null
  affiliation: { name: LocalizedText; ror: string | null; url: string | null } | null
  orcid: string | null
  website: string | null
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
  navigation: ({ page: 'reports' | 'authors' | 'about' } | { label: LocalizedText; href: string })[]
  /** Absolute origin, no trailing slash. */
  origin: string
}
