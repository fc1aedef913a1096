import type { InterfaceLanguage, LanguageTag } from './languages.ts'
import { LANGUAGE_TAGS } from './languages.ts'
import { isSlug } from './slug.ts'
import { reportsPath } from './urls.ts'

/** By what the list of reports can be narrowed; also the order of the parameters in an address. */
export const FILTER_KINDS = ['year', 'category', 'topic', 'series', 'language'] as const
export type FilterKind = (typeof FILTER_KINDS)[number]

/** Values as they stand in the address: a year, slugs, the tag of a language in lower case. */
export type ReportFilters = Partial<Record<FilterKind, string>>

export type ListRequest = { filters: ReportFilters; page: number }

type Parameters = Readonly<Record<string, string | string[] | undefined>>

const LOWER_CASE_TAGS: readonly string[] = LANGUAGE_TAGS.map((tag) => tag.toLowerCase())

/** Longer numbers of pages are never right. */
const PAGE = /^[1-9]\d{0,5}$/
const YEAR = /^[1-9]\d{3}$/

function isPossible(kind: FilterKind, value: string): boolean {
  if (kind === 'year') return YEAR.test(value)
  if (kind === 'language') return LOWER_CASE_TAGS.includes(value)
  return isSlug(value)
}

/**
 * Reads what a list address asks for. Parameters that are not ours (`utm_source` …) are left alone.
 *
 * @param parameters of the address, decoded; a list where one is given several times
 * @returns the request, and whether the address is the canonical one of that request (empty values, `page=1`,
 *   repetitions and other spellings are not); null where a value cannot exist or two contradict each other
 */
export function parseListRequest(parameters: Parameters): { request: ListRequest; isCanonical: boolean } | null {
  const request: ListRequest = { filters: {}, page: 1 }
  let isCanonical = true
  for (const name of [...FILTER_KINDS, 'page'] as const) {
    const given = [parameters[name] ?? []].flat()
    const [value, ...others] = new Set(given.map((text) => text.trim().toLowerCase()).filter(Boolean))
    if (value === undefined) {
      isCanonical &&= given.length === 0
      continue
    }
    if (others.length > 0) return null
    isCanonical &&= given.length === 1 && given[0] === value
    if (name === 'page') {
      if (!PAGE.test(value)) return null
      request.page = Number(value)
      isCanonical &&= value !== '1'
    } else {
      if (!isPossible(name, value)) return null
      request.filters[name] = value
    }
  }
  return { request, isCanonical }
}

/** @returns the canonical address of a list: filters in their order, the first page without a number. */
export function reportListPath(language: InterfaceLanguage, { filters, page }: ListRequest): string {
  const query = new URLSearchParams()
  for (const kind of FILTER_KINDS) {
    const value = filters[kind]
    if (value !== undefined) query.set(kind, value)
  }
  if (page > 1) query.set('page', String(page))
  return query.size > 0 ? `${reportsPath(language)}?${query}` : reportsPath(language)
}

/** The facts of one published report that lists choose by; terms by their ids. */
export type ReportFact = {
  id: number
  /** Calendar date of the original, YYYY-MM-DD. */
  date: string
  category: number | null
  topics: readonly number[]
  series: number | null
  /** People, in the order in which they are credited. */
  authors: readonly number[]
  /** Languages of the editions that readers may have. */
  languages: readonly LanguageTag[]
}

/** A filter whose value was found: a term by its id, others as they are. */
export type Selection = Partial<Record<FilterKind, string | number>>

export const yearOf = ({ date }: { date: string }) => date.slice(0, 4)

/** @returns what a report has under one filter, as in a {@link Selection} */
export function valuesOf(fact: ReportFact, kind: FilterKind): (string | number)[] {
  if (kind === 'year') return [yearOf(fact)]
  if (kind === 'language') return fact.languages.map((tag) => tag.toLowerCase())
  if (kind === 'topic') return [...fact.topics]
  const term = fact[kind]
  return term === null ? [] : [term]
}

const matches = (fact: ReportFact, selection: Selection, except?: FilterKind) =>
  FILTER_KINDS.every((kind) => {
    const wanted = selection[kind]
    return kind === except || wanted === undefined || valuesOf(fact, kind).includes(wanted)
  })

/** @returns the facts that have every selected value, in the order given. */
export const selectReports = (facts: readonly ReportFact[], selection: Selection): ReportFact[] =>
  facts.filter((fact) => matches(fact, selection))

/**
 * @returns for each filter its values with the number of reports that would be shown if that value were chosen while
 *   the other filters stay as they are
 */
export function countFacets(
  facts: readonly ReportFact[],
  selection: Selection,
): Record<FilterKind, Map<string | number, number>> {
  const count = (kind: FilterKind) => {
    const counts = new Map<string | number, number>()
    for (const fact of facts) {
      if (!matches(fact, selection, kind)) continue
      for (const value of valuesOf(fact, kind)) counts.set(value, (counts.get(value) ?? 0) + 1)
    }
    return counts
  }
  return {
    year: count('year'),
    category: count('category'),
    topic: count('topic'),
    series: count('series'),
    language: count('language'),
  }
}
