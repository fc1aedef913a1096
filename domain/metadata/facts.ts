import type { Correction } from '../corrections.ts'
import type { Availability } from '../availability.ts'
import type { InterfaceLanguage, LanguageTag } from '../languages.ts'
import type { LocalizedRichText, LocalizedText, RichTextState } from '../localized.ts'
import type { NameView } from '../names.ts'

/**
 * What the metadata serializers need to know. The view models of the pages have these facts and more, so a page hands
 * its own view over and says the same to people and to machines.
 */
export type SiteFacts = {
  name: LocalizedText
  publisher: { name: LocalizedText; ror: string | null; url: string | null }
  /** Absolute origin, no trailing slash. */
  origin: string
}

export type ImageFacts = {
  src: string
  width: number
  height: number
  alt: LocalizedText | null
  panels: readonly { credit: LocalizedText | null }[]
}

export type CreditFacts = {
  kind: 'person' | 'organisation'
  name: NameView
  slug: string | null
  orcid: string | null
}

export type DownloadFacts = { language: LanguageTag; href: string; bytes: number }

export type EditionLinkFacts = {
  language: LanguageTag
  interfaceLanguage: InterfaceLanguage | null
  availability: Exclude<Availability, 'absent'>
  /** Page of this edition, where there is one (`published` or `withdrawn`). */
  href: string | null
  isOriginal: boolean
  title: string | null
}

export type FunderFacts = {
  name: LocalizedText
  acknowledgement: LocalizedText | null
  ror: string | null
  crossrefFunderId: string | null
  url: string | null
}

export type ReportFacts = {
  language: InterfaceLanguage
  availability: Availability
  workUuid: string
  editionUuid: string
  slug: string
  lang: LanguageTag
  isOriginal: boolean
  originalLanguage: LanguageTag
  originalTitle: string
  title: string
  standfirst: string | null
  summary: RichTextState | null
  category: (LocalizedText & { nameOfOne?: string }) | null
  topics: readonly LocalizedText[]
  keywords: readonly string[]
  series: { name: LocalizedText; number: number | null } | null
  reportNumber: string | null
  publicationDate: string
  modifiedDate: string
  doi: string | null
  licence: string | null
  authors: readonly CreditFacts[]
  translators: readonly NameView[]
  downloads: readonly DownloadFacts[]
  pdf: DownloadFacts | null
  editions: readonly EditionLinkFacts[]
  funders: readonly FunderFacts[]
  image: ImageFacts | null
  sample: boolean
  withdrawal: { note: LocalizedText | null } | null
  corrections: readonly Correction[]
}

export type AuthorFacts = {
  slug: string
  name: NameView
  role: LocalizedText | null
  bio: LocalizedRichText | null
  affiliation: { name: LocalizedText; ror: string | null; url: string | null } | null
  orcid: string | null
  website: string | null
  photo: ImageFacts | null
  reports: readonly { sample: boolean }[]
  updatedAt: string
}

/** A page between the home page and the present one, for the breadcrumbs; the path as `domain/urls` gives it. */
export type Crumb = { name: string; path: string }
