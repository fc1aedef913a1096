import type { LanguageTag } from '../languages.ts'

/** What filters and lists of results have to know of an edition of the index. */
export type EditionFact = {
  id: number
  report: number
  language: LanguageTag
  form: 'text' | 'file'
  isOriginal: boolean
  slug: string
  title: string
  /** Calendar date. */
  date: string
  series: number | null
  category: number | null
  topics: readonly number[]
  /** People. */
  authors: readonly number[]
  document: number | null
  sample: boolean
}
