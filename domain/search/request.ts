import { type InterfaceLanguage, LANGUAGE_TAGS } from '../languages.ts'
import { isSlug } from '../slug.ts'
import { searchPath } from '../urls.ts'
import { isSearchField } from './fields.ts'

/** By what results can be narrowed; also the order of the parameters in an address. `in` is a SearchField. */
export const SEARCH_FILTERS = ['language', 'in', 'year', 'author', 'topic', 'series', 'category'] as const
export type SearchFilter = (typeof SEARCH_FILTERS)[number]
/** Values as they stand in the address: slugs, a year, the tag of a language in lower case, a field. */
export type SearchFilters = Partial<Record<SearchFilter, string>>

export const SEARCH_SORTS = ['relevance', 'newest', 'oldest'] as const
export type SearchSort = (typeof SEARCH_SORTS)[number]

/** The last result of the page before: what it is sorted by, and its report. */
export type SearchCursor = { key: number; report: number }

export type SearchRequest = {
  query: string
  filters: SearchFilters
  sort: SearchSort
  after: SearchCursor | null
}

type Parameters = Readonly<Record<string, string | string[] | undefined>>

const LOWER_CASE_TAGS: readonly string[] = LANGUAGE_TAGS.map((tag) => tag.toLowerCase())
const YEAR = /^[1-9]\d{3}$/
/** What the page before ended with: a number with three decimals, and the number of a report. */
const CURSOR = /^(\d{1,9}(?:\.\d{1,3})?)-(\d{1,9})$/

function isPossible(filter: SearchFilter, value: string): boolean {
  if (filter === 'year') return YEAR.test(value)
  if (filter === 'language') return LOWER_CASE_TAGS.includes(value)
  return filter === 'in' ? isSearchField(value) : isSlug(value)
}

function cursorOf(value: string): SearchCursor | null {
  const [, key, report] = CURSOR.exec(value) ?? []
  return key === undefined ? null : { key: Number(key), report: Number(report) }
}

/** @returns the parameters of an address as pages get them */
export const parametersOf = (address: URLSearchParams): Parameters =>
  Object.fromEntries([...new Set(address.keys())].map((name) => [name, address.getAll(name)]))

/**
 * Reads what a search address asks for. Nothing in it is an error: of a parameter that is given several times the first
 * counts, and values that cannot be are left out.
 *
 * @param parameters of the address, decoded
 */
export function parseSearchRequest(parameters: Parameters): SearchRequest {
  const first = (name: string): string => [parameters[name] ?? []].flat().find((text) => text.trim() !== '') ?? ''
  const filters: SearchFilters = {}
  for (const filter of SEARCH_FILTERS) {
    const value = first(filter).trim().toLowerCase()
    if (value !== '' && isPossible(filter, value)) filters[filter] = value
  }
  const sort = SEARCH_SORTS.find((candidate) => candidate === first('sort')) ?? 'relevance'
  return { query: first('q'), filters, sort, after: cursorOf(first('after')) }
}

/** @returns the parameters of an address for the request, in their order; what goes without saying is left out. */
export function searchParameters({ after, filters, query, sort }: SearchRequest): URLSearchParams {
  const parameters = new URLSearchParams()
  if (query !== '') parameters.set('q', query)
  for (const filter of SEARCH_FILTERS) {
    const value = filters[filter]
    if (value !== undefined) parameters.set(filter, value)
  }
  if (sort !== 'relevance') parameters.set('sort', sort)
  if (after) parameters.set('after', `${after.key}-${after.report}`)
  return parameters
}

/** @returns the address of the search page for the request */
export function searchHref(language: InterfaceLanguage, request: SearchRequest): string {
  const parameters = searchParameters(request)
  return parameters.size > 0 ? `${searchPath(language)}?${parameters}` : searchPath(language)
}
