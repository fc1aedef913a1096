import type { InterfaceLanguage, LanguageTag } from '#domain/languages.ts'

/** A short string in each interface language. */
export type Localized = Record<InterfaceLanguage, string>

/** Blocks of the simple markup that `sample/markup.ts` reads: one paragraph, heading or list each. */
export type Markup = readonly string[]

export type SampleOrganisation = {
  slug: string
  name: Localized
  /** Wording of the funder credit; only funders have one. */
  acknowledgement: Localized | null
  url: string
  contactEmail: string | null
  /** Null where the identifier is not known for certain. */
  ror: string | null
  crossrefFunderId: string | null
}

export type SampleAuthor = {
  slug: string
  familyName: string
  givenName: string
  nameOrder: 'familyFirst' | 'givenFirst'
  /** The person's own form first, then the forms that pages in other languages use. */
  nativeNames: { language: LanguageTag; name: string }[]
  /** Forms to find the person by; not shown. */
  aliases: string[]
  role: Localized
  affiliationSlug: string | null
  orcid: string | null
  bio: Record<InterfaceLanguage, Markup>
}

export type SampleTerm = { slug: string; name: Localized; nameOfOne?: Localized }

export type SampleSeries = SampleTerm & { description: Localized; funderSlugs: string[] }

/** Its name is for staff and not translated. */
export type SampleDisclaimer = { slug: string; name: string; text: Record<InterfaceLanguage, Markup> }

export type SampleImage = {
  /** Relative to `sample/files/`. */
  file: string
  alt: Localized
  panels: { position: 'left' | 'right'; description: Localized; credit: Localized }[]
  /** Of an image without panels; one for all languages. */
  credit: string | null
}

/** The text of one language, as a page and a PDF show it. */
export type SampleEditionText = {
  language: LanguageTag
  title: string
  standfirst: string
  summary: Markup
  keyFindings: readonly string[]
  body: Markup
  keywords: readonly string[]
}

export type SampleReport = {
  slug: string
  original: SampleEditionText
  pdf: string | null
  /** People and organisations, in the order in which they are credited. */
  authorSlugs: string[]
  categorySlug: string
  topicSlugs: string[]
  seriesSlug: string
  seriesNumber: number
  /** Calendar date, YYYY-MM-DD. */
  publicationDate: string
  reportNumber: string | null
  licence: string | null
  funderSlugs: string[]
  disclaimerSlug: string
}

/** A report with its image and its translations. */
export type SampleWork = {
  report: SampleReport
  /** Relative to `sample/files/`. */
  image: string | null
  translations: SampleTranslation[]
}

/** `file`: readers get the PDF only, so its text is typeset but never loaded as text. */
export type SampleTranslation = {
  form: 'text' | 'file'
  text: SampleEditionText
  pdf: string | null
  publicationDate: string
}
