import { type InterfaceLanguage, LANGUAGES } from '#domain/languages.ts'
import { type Columns, hasCode } from '#domain/search/columns.ts'
import { type Found, type FoundEdition, foundEditions } from '#domain/search/found.ts'
import { foldedQuery, type SearchQuery } from '#domain/search/query.ts'
import type { SearchSort } from '#domain/search/request.ts'
import { type Match, roughScore, score } from '#domain/search/score.ts'
import { closenessOf } from './closeness.ts'
import type { Read } from './database.ts'
import type { IndexFacts } from './facts.ts'

/** A report with the editions in which it was found, the one to show first at the beginning. */
type FoundReport = { report: number; editions: FoundEdition[] }
/**
 * Reports that were found, the first to be shown first, as columns, since there may be tens of thousands. `keys`: by
 * what they are ordered; of the same, the report with the higher number comes first, or last where keys ascend. Both
 * are as many as were wanted; `total`: of how many.
 */
export type Ranking = {
  total: number
  reports: Uint32Array
  keys: Float64Array
  /** @returns those from one place up to another, to be looked at closely */
  slice: (from: number, to: number) => FoundReport[]
}
/** Of runs, with what each place of it is ordered by. */
type Order = { order: Uint32Array; keys: Float64Array }
type Reader = { language: InterfaceLanguage; now: number }

/** So many are looked at closely; a query that finds more of one kind is ordered by date after them. */
const CANDIDATES = 60

const MILLISECONDS_OF_DAY = 24 * 60 * 60 * 1_000

/** @returns a function that tells what the index alone says of something found, by its index */
function matcherOf({ fieldBits, places }: Found, { filters, time }: Columns, { language, now }: Reader) {
  const own = filters.language.values.indexOf(LANGUAGES[language].tag.toLowerCase())
  return (index: number): Match => {
    const place = places[index] ?? 0
    const age = Math.floor((now - (time[place] ?? NaN)) / MILLISECONDS_OF_DAY)
    return {
      fieldBits: fieldBits[index] ?? 0,
      isReadersLanguage: hasCode(filters.language, place, own),
      age: Math.max(0, age),
    }
  }
}

/** Scores are told apart, and pages of results begin, by thousandths. */
const THOUSANDTHS = 1_000
const inThousandths = (score: number) => Math.round(score * THOUSANDTHS)

/** By which editions of a report are in order: the reader's language, then how well it was found, then the original. */
const orderOf = (match: Match, rough: number, isOriginal: boolean): number =>
  (match.isReadersLanguage ? 10_000 : 0) + rough + (isOriginal ? 1e-6 : 0)

/** Reports by their numbers, ascending, as columns. */
type Runs = {
  report: Uint32Array
  /** Where in what was found its editions begin; one more, where the last ones end. */
  starts: Uint32Array
  /** The index of the edition to show first. */
  first: Uint32Array
  /** The index of the edition that was found best. */
  best: Uint32Array
  /** What that comes to, in thousandths. */
  rough: Float64Array
}

function runsOf(found: Found, columns: Columns, matchOf: (index: number) => Match): Runs {
  const size = found.places.length
  const runs: Runs = {
    report: new Uint32Array(size),
    starts: new Uint32Array(size + 1),
    first: new Uint32Array(size),
    best: new Uint32Array(size),
    rough: new Float64Array(size),
  }
  let [run, report, highest] = [-1, -1, -1]
  for (let index = 0; index < size; index += 1) {
    const place = found.places[index] ?? 0
    const match = matchOf(index)
    const rough = roughScore(match)
    const order = orderOf(match, rough, columns.isOriginal[place] === 1)
    if (columns.report[place] !== report) {
      run += 1
      report = columns.report[place] ?? 0
      highest = -1
      runs.report[run] = report
      runs.starts[run] = index
    }
    const points = inThousandths(rough)
    if (points > (runs.rough[run] ?? 0)) {
      runs.rough[run] = points
      runs.best[run] = index
    }
    if (order > highest) {
      highest = order
      runs.first[run] = index
    }
  }
  const count = run + 1
  runs.starts[count] = size
  return {
    report: runs.report.subarray(0, count),
    starts: runs.starts.subarray(0, count + 1),
    first: runs.first.subarray(0, count),
    best: runs.best.subarray(0, count),
    rough: runs.rough.subarray(0, count),
  }
}

/** More reports than there will be. Keys are below 2^29: both fit a number's 53 bits. */
const MOST_REPORTS = 2 ** 24
const BUCKETS = 1_024

/** @returns a key that as many as are wanted have, or a higher one, and few others */
function lowestOf(keys: Float64Array, wanted: number): number {
  let highest = 0
  for (const key of keys) if (key > highest) highest = key
  const width = Math.ceil((highest + 1) / BUCKETS)
  const counts = new Uint32Array(BUCKETS)
  for (const key of keys) {
    const bucket = Math.floor(key / width)
    counts[bucket] = (counts[bucket] ?? 0) + 1
  }
  let [bucket, count] = [BUCKETS, 0]
  while (bucket > 0 && count < wanted) {
    bucket -= 1
    count += counts[bucket] ?? 0
  }
  return bucket * width
}

/**
 * @param keys of each run: whole numbers
 * @returns as many runs as are wanted, those with the highest keys first, of the same that with the higher number
 */
function highestRuns(keys: Float64Array, wanted: number): Uint32Array {
  const lowest = wanted < keys.length ? lowestOf(keys, wanted) : 0
  const sorted = new Float64Array(keys.length)
  let count = 0
  for (let run = 0; run < keys.length; run += 1) {
    const key = keys[run] ?? 0
    if (key < lowest) continue
    // As one plain number each: they are sorted in a tenth of the time of a comparison.
    sorted[count] = key * MOST_REPORTS + run
    count += 1
  }
  const ascending = sorted.subarray(0, count).sort()
  return Uint32Array.from(ascending.reverse().subarray(0, wanted), (key) => key % MOST_REPORTS)
}

type Ranked = { found: Found; facts: IndexFacts; runs: Runs; matchOf: (index: number) => Match }

/** @returns some runs in the order of a closer look at the best edition of each, and what they come to, in thousandths */
async function lookClosely(
  read: Read,
  query: SearchQuery,
  candidates: Uint32Array,
  { facts, found, matchOf, runs }: Ranked,
): Promise<{ order: Uint32Array; points: ReadonlyMap<number, number> }> {
  const best = Array.from(candidates, (run) => runs.best[run] ?? 0)
  const editions = best.flatMap((index) => foundEditions(found, facts.list, index, index + 1))
  const closeness = await closenessOf(read, query, editions, facts.closeness)
  const wanted = foldedQuery(query)
  const points = new Map<number, number>()
  for (const [place, run] of candidates.entries()) {
    const id = editions[place]?.edition.id ?? 0
    const title = facts.editions.get(id)?.foldedTitle ?? ''
    const titleShare = title !== '' && title.includes(wanted) ? wanted.length / title.length : 0
    const { head = 0, isInHead = false, pages = 0 } = closeness.get(id) ?? {}
    points.set(run, inThousandths(score(matchOf(best[place] ?? 0), { head, isInHead, pages, titleShare })))
  }
  return { points, order: candidates.toSorted((a, b) => (points.get(b) ?? 0) - (points.get(a) ?? 0) || b - a) }
}

/** @returns the editions of a run, the one to show first at the beginning */
function editionsOf(run: number, { facts, found, matchOf, runs: { starts } }: Ranked): FoundEdition[] {
  const from = starts[run] ?? 0
  return foundEditions(found, facts.list, from, starts[run + 1])
    .map((edition, index) => {
      const match = matchOf(from + index)
      return { edition, order: orderOf(match, roughScore(match), edition.edition.isOriginal) }
    })
    .sort((a, b) => b.order - a.order)
    .map(({ edition }) => edition)
}

/** By how well they were found, the best of them after a closer look, which only adds to what they come to. */
async function byRelevance(read: Read, query: SearchQuery, ranked: Ranked, wanted: number): Promise<Order> {
  const { rough } = ranked.runs
  const order = highestRuns(rough, Math.max(wanted, CANDIDATES))
  const close = await lookClosely(read, query, order.subarray(0, CANDIDATES), ranked)
  order.set(close.order)
  return { order, keys: Float64Array.from(order, (run) => (close.points.get(run) ?? rough[run] ?? 0) / THOUSANDTHS) }
}

/** By the date of the edition that is shown. */
function byDate({ facts, found, runs }: Ranked, sort: 'newest' | 'oldest', wanted: number): Order {
  const { day } = facts.columns
  const days = Float64Array.from(runs.first, (index) => day[found.places[index] ?? 0] ?? 0)
  const order = sort === 'newest' ? highestRuns(days, wanted) : highestRuns(days, days.length).toReversed()
  return { order, keys: Float64Array.from(order, (run) => days[run] ?? 0) }
}

/**
 * @param found as `findEditions` finds them
 * @param wanted so many of the first are looked at
 * @returns the reports in one order for as long as the index stays as it is, for a day
 */
export async function rankReports(
  read: Read,
  { query, sort, wanted }: { query: SearchQuery; sort: SearchSort; wanted: number },
  found: Found,
  facts: IndexFacts,
  reader: Reader,
): Promise<Ranking> {
  const matchOf = matcherOf(found, facts.columns, reader)
  const runs = runsOf(found, facts.columns, matchOf)
  const ranked: Ranked = { found, facts, runs, matchOf }
  const { keys, order } =
    sort === 'relevance' ? await byRelevance(read, query, ranked, wanted) : byDate(ranked, sort, wanted)
  const reports = order.map((run) => runs.report[run] ?? 0)
  return {
    total: runs.report.length,
    reports,
    keys,
    slice: (from, to) =>
      Array.from(order.subarray(from, to), (run, index) => ({
        report: reports[from + index] ?? 0,
        editions: editionsOf(run, ranked),
      })),
  }
}
