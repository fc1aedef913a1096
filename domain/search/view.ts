import type { LanguageTag } from '../languages.ts'
import type { LocalizedText } from '../localized.ts'
import type { NameView } from '../names.ts'
import type { SearchFilter, SearchRequest } from './request.ts'
import type { Marked } from './snippet.ts'

/** A stretch of an edition's text, with what was looked for marked. */
export type Fragment = { marked: Marked; lang: LanguageTag; isCutBefore: boolean; isCutAfter: boolean }

export type PageHit = { page: number; href: string }

/** An edition in which a report was found. */
export type FoundPlace = {
  language: LanguageTag
  /** Its page, or its PDF where it has none. */
  href: string
  isPdf: boolean
  /** Pages of its PDF, the best first, then in their order. */
  pages: PageHit[]
  /** How many more pages there are. */
  more: number
  /** Of the best page. */
  fragment: (Fragment & PageHit) | null
}

/** One report that was found, by the edition that is best for the reader. */
export type SearchResult = {
  report: number
  href: string
  lang: LanguageTag
  /** The edition is a PDF only. */
  isPdf: boolean
  title: Marked
  /** Of the title: a PDF may have none of its own, and is shown under the original's. */
  titleLang: LanguageTag
  /** A stretch of summary or full text, or how the edition begins. */
  fragment: Fragment | null
  authors: { name: NameView; slug: string | null }[]
  date: string
  series: LocalizedText | null
  sample: boolean
  /** The edition shown first. */
  places: FoundPlace[]
}

export type SearchFacetValue = { value: string; label: LocalizedText; count: number; href: string; isActive: boolean }

export type SearchView = {
  request: SearchRequest
  /** Nothing that could be looked for was asked. */
  isEmpty: boolean
  total: number
  /** There may be fewer: phrases were looked at in those shown only. */
  isAbout: boolean
  results: SearchResult[]
  /** How the request was understood, where it was not found as it is. */
  instead: { kind: 'corrected'; query: string } | { kind: 'words' } | { kind: 'any' } | null
  /** Words of the index that are like those of the query, where nothing was found. */
  nearest: { text: string; href: string }[]
  facets: { filter: SearchFilter; values: SearchFacetValue[] }[]
  active: { filter: SearchFilter; label: LocalizedText; hrefWithout: string }[]
  /** The next results; null where there are no more. */
  next: string | null
}

export type Suggestion = {
  kind: 'report' | 'author' | 'topic'
  text: string
  lang: LanguageTag
  href: string
}
