import { isLanguageTag, languageName, LANGUAGE_TAGS, type InterfaceLanguage } from '#domain/languages.ts'
import { LANGUAGES } from '#domain/languages.ts'
import {
  countFacets,
  FILTER_KINDS,
  type FilterKind,
  type ListRequest,
  reportListPath,
  type ReportFact,
  type ReportFilters,
  type Selection,
  selectReports,
} from '#domain/report-filters.ts'
import { formatYear } from '#domain/instants.ts'
import { movedTerm } from './moved.ts'
import { listReportFacts } from './report-facts.ts'
import { findSummaries } from './report-summaries.ts'
import { listTerms } from './terms.ts'
import type { FilterValue, ReportListView, TermView, Vocabulary } from './views.ts'

const PER_PAGE = 20

/** `moved`: a term has another address now; the same list is there. */
export type ReportListAnswer = { kind: 'list'; list: ReportListView } | { kind: 'moved'; request: ListRequest } | null

type Terms = Record<Vocabulary, TermView[]>
const VOCABULARY = { category: 'categories', topic: 'topics', series: 'series' } as const
type TermKind = keyof typeof VOCABULARY
const isTermKind = (kind: FilterKind): kind is TermKind => Object.hasOwn(VOCABULARY, kind)

async function readTerms(language: InterfaceLanguage): Promise<Terms> {
  const [categories, topics, series] = await Promise.all([
    listTerms('categories', language),
    listTerms('topics', language),
    listTerms('series', language),
  ])
  return { categories, topics, series }
}

/** @returns the values to select by; null where one does not exist */
function selectionOf(filters: ReportFilters, terms: Terms, facts: readonly ReportFact[]): Selection | null {
  const selection: Selection = {}
  for (const kind of FILTER_KINDS) {
    const value = filters[kind]
    if (value === undefined) continue
    const selected = isTermKind(kind) ? terms[VOCABULARY[kind]].find(({ slug }) => slug === value)?.id : value
    if (selected === undefined) return null
    if (kind === 'year' && !facts.some(({ date }) => date.startsWith(`${value}-`))) return null
    selection[kind] = selected
  }
  return selection
}

/** The same request with the present addresses of terms that had others; null where nothing moved. */
async function movedRequest(request: ListRequest, terms: Terms): Promise<ListRequest | null> {
  const filters = { ...request.filters }
  let hasMoved = false
  for (const kind of FILTER_KINDS) {
    const value = filters[kind]
    if (value === undefined || !isTermKind(kind)) continue
    if (terms[VOCABULARY[kind]].some(({ slug }) => slug === value)) continue
    const present = await movedTerm(VOCABULARY[kind], value)
    if (present === null) return null
    filters[kind] = present
    hasMoved = true
  }
  return hasMoved ? { ...request, filters } : null
}

const labelOf = (kind: FilterKind, value: string, terms: Terms, language: InterfaceLanguage) => {
  const own = LANGUAGES[language].tag
  if (kind === 'year') return { text: formatYear(value, language), lang: own }
  if (kind === 'language') {
    const tag = LANGUAGE_TAGS.find((candidate) => candidate.toLowerCase() === value)
    return { text: tag && isLanguageTag(tag) ? languageName(tag, language) : value, lang: own }
  }
  const term = terms[VOCABULARY[kind]].find(({ slug }) => slug === value)
  return { text: term?.text ?? value, lang: term?.lang ?? own }
}

/** Values in the order in which a reader looks for them: years newest first, the rest as their vocabularies stand. */
function valuesInOrder(kind: FilterKind, counts: Map<string | number, number>, terms: Terms): [string, number][] {
  if (isTermKind(kind)) {
    return terms[VOCABULARY[kind]].flatMap(({ id, slug }): [string, number][] => {
      const count = counts.get(id)
      return count === undefined ? [] : [[slug, count]]
    })
  }
  if (kind === 'year') {
    return [...counts]
      .map(([year, count]): [string, number] => [String(year), count])
      .sort(([a], [b]) => (a < b ? 1 : -1))
  }
  return LANGUAGE_TAGS.flatMap((tag): [string, number][] => {
    const count = counts.get(tag.toLowerCase())
    return count === undefined ? [] : [[tag.toLowerCase(), count]]
  })
}

function facetsOf(
  facts: readonly ReportFact[],
  selection: Selection,
  filters: ReportFilters,
  terms: Terms,
  language: InterfaceLanguage,
): ReportListView['facets'] {
  const counts = countFacets(facts, selection)
  return FILTER_KINDS.map((kind) => ({
    kind,
    values: valuesInOrder(kind, counts[kind], terms).map(([value, count]): FilterValue => {
      const isActive = filters[kind] === value
      const next = { ...filters, [kind]: isActive ? undefined : value }
      const href = reportListPath(language, { filters: next, page: 1 })
      return { value, label: labelOf(kind, value, terms, language), count, href, isActive }
    }),
  }))
}

/**
 * One page of the list of reports under some filters, with the counts of what else could be chosen. The facts of all
 * reports are remembered, so a page asks for its own rows only.
 *
 * @returns null where a filter's value or the page does not exist
 */
export async function getReportList(language: InterfaceLanguage, request: ListRequest): Promise<ReportListAnswer> {
  const [facts, terms] = [await listReportFacts(), await readTerms(language)]
  const selection = selectionOf(request.filters, terms, facts)
  if (!selection) {
    const moved = await movedRequest(request, terms)
    return moved && { kind: 'moved', request: moved }
  }
  const selected = selectReports(facts, selection)
  const pages = Math.max(1, Math.ceil(selected.length / PER_PAGE))
  if (request.page > pages) return null
  const ids = selected.slice((request.page - 1) * PER_PAGE, request.page * PER_PAGE).map(({ id }) => id)
  const { filters } = request
  return {
    kind: 'list',
    list: {
      filters,
      total: selected.length,
      page: request.page,
      pages,
      reports: ids.length > 0 ? await findSummaries(language, { id: { in: ids } }, PER_PAGE) : [],
      active: FILTER_KINDS.flatMap((kind) => {
        const value = filters[kind]
        if (value === undefined) return []
        const without = { ...filters, [kind]: undefined }
        const hrefWithout = reportListPath(language, { filters: without, page: 1 })
        return [{ kind, label: labelOf(kind, value, terms, language), hrefWithout }]
      }),
      facets: facetsOf(facts, selection, filters, terms, language),
    },
  }
}
