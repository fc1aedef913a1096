import { wasCancelled } from '#domain/connection-errors.ts'
import type { InterfaceLanguage } from '#domain/languages.ts'
import type { Columns } from '#domain/search/columns.ts'
import { type Found, foundEditions, keepFound } from '#domain/search/found.ts'
import { countFound, type SearchSelection, selectFound } from '#domain/search/matches.ts'
import { byCharacters, isEmptyQuery, loosened, parseQuery, type SearchQuery } from '#domain/search/query.ts'
import { SEARCH_FILTERS, type SearchCursor, searchHref, type SearchRequest } from '#domain/search/request.ts'
import type { SearchResult, SearchView } from '#domain/search/view.ts'
import { corrected, nearestWords } from './corrections.ts'
import { type Read, readIndex } from './database.ts'
import { type Evidence, evidenceOf } from './evidence.ts'
import { indexFacts, type IndexFacts } from './facts.ts'
import { findEditions } from './find-editions.ts'
import { type Labels, labelOfValue, labelsFor, readTerms, selectionOf, valuesInOrder } from './labels.ts'
import { rankReports, type Ranking } from './rank.ts'
import { resultOf } from './results.ts'

const PER_PAGE = 10
/** So few are looked at whole before they are counted. */
const FEW = 30
/** So many more results are looked at for one page of proven ones. */
const BATCHES = 4

/** `slow`: it took too long, which the reader is told. */
export type SearchAnswer = { kind: 'found'; view: SearchView } | { kind: 'slow' }

type Context = { read: Read; facts: IndexFacts; labels: Labels; language: InterfaceLanguage; now: number }
type Understood = { query: SearchQuery; found: Found; instead: SearchView['instead'] }

/** As it was asked, else with its mistakes corrected, else word by word, else with any of its words, or characters. */
async function understand({ facts, read }: Context, query: SearchQuery): Promise<Understood> {
  const found = await findEditions(read, query, facts)
  if (found.places.length > 0) return { query, found, instead: null }
  const better = await corrected(read, query)
  const asked = better ?? query
  const loose = loosened(asked)
  const ways: Understood[] = []
  if (better) ways.push({ query: better, found, instead: { kind: 'corrected', query: better.text } })
  if (loose) ways.push({ query: loose, found, instead: { kind: 'words' } })
  const words = loose ?? asked
  if (words.clauses.length > 1) ways.push({ query: { ...words, mode: 'any' }, found, instead: { kind: 'any' } })
  const characters = byCharacters(words)
  if (characters) ways.push({ query: characters, found, instead: { kind: 'any' } })
  for (const way of ways) {
    const others = await findEditions(read, way.query, facts)
    if (others.places.length > 0) return { ...way, found: others }
  }
  return { query, found, instead: null }
}

function hasMoreReports({ places }: Found, { report }: Columns, most: number): boolean {
  let reports = 0
  for (let index = 0; index < places.length && reports <= most; index += 1)
    if (index === 0 || report[places[index] ?? 0] !== report[places[index - 1] ?? 0]) reports += 1
  return reports > most
}

/** Takes out what the index found and the text does not have, where that is not too much to look at. */
async function proven({ facts, read }: Context, query: SearchQuery, found: Found): Promise<Found | null> {
  if (!query.clauses.some(({ needsProof }) => needsProof)) return found
  if (hasMoreReports(found, facts.columns, FEW)) return null
  const editions = foundEditions(found, facts.list)
  const evidence = await evidenceOf(read, query, editions, facts.texts)
  return keepFound(found, (index) => evidence.get(editions[index]?.edition.id ?? 0)?.isProven === true)
}

/** @returns where the page begins: after the cursor, in either direction of sorting */
function startAfter({ keys, reports }: Ranking, after: SearchCursor | null, isAscending: boolean): number {
  if (!after) return 0
  const sign = isAscending ? -1 : 1
  const index = reports.findIndex(
    (report, place) => sign * (after.key - (keys[place] ?? 0) || after.report - report) > 0,
  )
  return index < 0 ? reports.length : index
}

/** @returns the results from a place of the order on, and the place of the last where there are more */
async function pageOf(
  { facts, labels, read }: Context,
  query: SearchQuery,
  ranking: Ranking,
  start: number,
): Promise<{ results: SearchResult[]; last: number | null }> {
  const results: SearchResult[] = []
  let next = start
  for (let batch = 0; next < ranking.reports.length && results.length < PER_PAGE && batch < BATCHES; batch += 1) {
    const part = ranking.slice(next, next + PER_PAGE - results.length)
    next += part.length
    const editions = part.flatMap((found) => found.editions)
    const evidence: ReadonlyMap<number, Evidence> = await evidenceOf(read, query, editions, facts.texts)
    results.push(...part.flatMap((found) => resultOf(found.report, found.editions, evidence, facts, labels) ?? []))
  }
  return { results, last: next < ranking.total ? next - 1 : null }
}

function facetsOf(
  found: Found,
  selection: SearchSelection,
  request: SearchRequest,
  { facts, labels, language }: Context,
): SearchView['facets'] {
  const counts = countFound(found, selection, facts.columns)
  return SEARCH_FILTERS.map((filter) => ({
    filter,
    values: valuesInOrder(filter, counts[filter], labels).map(([value, count]) => {
      const isActive = request.filters[filter] === value
      const filters = { ...request.filters, [filter]: isActive ? undefined : value }
      const href = searchHref(language, { ...request, filters, after: null })
      return { value, label: labelOfValue(filter, value, labels, language), count, href, isActive }
    }),
  }))
}

async function view(context: Context, request: SearchRequest): Promise<SearchView> {
  const { facts, labels, language, now, read } = context
  const typed = parseQuery(request.query)
  const asked: SearchRequest = { ...request, query: typed.text }
  const active = SEARCH_FILTERS.flatMap((filter) => {
    const value = request.filters[filter]
    if (value === undefined) return []
    const filters = { ...request.filters, [filter]: undefined }
    const label = labelOfValue(filter, value, labels, language)
    return [{ filter, label, hrefWithout: searchHref(language, { ...asked, filters, after: null }) }]
  })
  const nothing = {
    request: asked,
    total: 0,
    isAbout: false,
    results: [],
    instead: null,
    nearest: [],
    facets: [],
    active,
    next: null,
  }
  if (isEmptyQuery(typed)) return { ...nothing, isEmpty: true }

  let understood = await understand(context, typed)
  let all = await proven(context, understood.query, understood.found)
  const loose = loosened(understood.query)
  // Its characters were there, but not as the phrase: what has its words is better than nothing.
  if (all?.places.length === 0 && loose) {
    understood = { query: loose, found: await findEditions(read, loose, facts), instead: { kind: 'words' } }
    all = await proven(context, loose, understood.found)
  }
  const { query } = understood
  const found = all ?? understood.found
  const selection = selectionOf(request.filters, labels)
  const selected = selectFound(found, selection, facts.columns)
  if (found.places.length === 0) {
    const near = await nearestWords(read, typed)
    const nearest = near.map((text) => ({
      text,
      href: searchHref(language, { ...asked, query: text, filters: {}, after: null }),
    }))
    return { ...nothing, isEmpty: false, nearest }
  }
  // A page in the middle begins where the one before ended, wherever that is.
  const wanted = request.after ? Infinity : PER_PAGE * BATCHES
  const ranking = await rankReports(read, { query, sort: request.sort, wanted }, selected, facts, { language, now })
  const start = startAfter(ranking, request.after, request.sort === 'oldest')
  const { last, results } = await pageOf(context, query, ranking, start)
  return {
    request: asked,
    isEmpty: false,
    total: ranking.total,
    isAbout: all === null,
    results,
    instead: understood.instead,
    nearest: [],
    facets: facetsOf(found, selection, asked, context),
    active,
    next:
      last === null
        ? null
        : searchHref(language, {
            ...asked,
            after: { key: ranking.keys[last] ?? 0, report: ranking.reports[last] ?? 0 },
          }),
  }
}

/**
 * Searches all published editions, as of one moment.
 *
 * @param language of the reader's pages: its editions come first, and names are in it
 */
export async function search(
  language: InterfaceLanguage,
  request: SearchRequest,
  now = Date.now(),
): Promise<SearchAnswer> {
  try {
    // Before the index is: no search may hold one connection while it waits for another.
    const terms = await readTerms(language)
    const found = await readIndex(async (read, generation) => {
      const facts = await indexFacts(read, generation)
      return view({ read, facts, labels: labelsFor(language, terms, facts), language, now }, request)
    })
    return { kind: 'found', view: found }
  } catch (error) {
    if (wasCancelled(error)) return { kind: 'slow' }
    throw error
  }
}
