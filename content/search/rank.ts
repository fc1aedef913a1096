import { type InterfaceLanguage, LANGUAGES } from '#domain/languages.ts'
import { type Columns, hasCode } from '#domain/search/columns.ts'
import type { FoundEdition } from '#domain/search/matches.ts'
import { foldedQuery, type SearchQuery } from '#domain/search/query.ts'
import { type Match, roughScore, score } from '#domain/search/score.ts'
import { closenessOf } from './closeness.ts'
import type { Read } from './database.ts'
import type { IndexFacts } from './facts.ts'

/** A report with the editions in which it was found, in no order; `first`: the one to show first. */
export type FoundReport = { report: number; editions: FoundEdition[]; first: FoundEdition | null; score: number }
type Reader = { language: InterfaceLanguage; now: number }

/** So many are looked at closely; a query that finds more of one kind is ordered by date after them. */
const CANDIDATES = 100

const MILLISECONDS_OF_YEAR = 365.25 * 24 * 60 * 60 * 1_000

/** What the index alone says of an edition: the columns, since ten thousand editions are too far apart in memory. */
function matcherOf({ filters, time }: Columns, { language, now }: Reader): (found: FoundEdition) => Match {
  const own = filters.language.values.indexOf(LANGUAGES[language].tag.toLowerCase())
  return ({ highest, place }) => {
    const age = (now - (time[place] ?? NaN)) / MILLISECONDS_OF_YEAR
    return {
      field: highest,
      isReadersLanguage: hasCode(filters.language, place, own),
      age: Number.isNaN(age) ? 100 : Math.max(0, age),
    }
  }
}

/** Scores are told apart, and pages of results begin, by thousandths. */
const THOUSANDTHS = 1_000
const byScore = (a: FoundReport, b: FoundReport) => b.score - a.score || b.report - a.report
const rounded = (value: number) => Math.round(value * THOUSANDTHS) / THOUSANDTHS

/** More reports than there will be. Scores are a few hundred: with their thousandths, both fit a number's 53 bits. */
const MOST_REPORTS = 2 ** 24

/**
 * @param reports by their numbers, ascending
 * @returns them as `byScore` has them: ten thousand plain numbers are sorted in a tenth of the time of a comparison
 */
function sortedByScore(reports: readonly FoundReport[]): FoundReport[] {
  const keys = new Float64Array(reports.length)
  for (const [place, { score }] of reports.entries())
    keys[place] = Math.round(score * THOUSANDTHS) * MOST_REPORTS + place
  const sorted: FoundReport[] = []
  for (const key of keys.sort().reverse()) {
    const report = reports[key % MOST_REPORTS]
    if (report) sorted.push(report)
  }
  return sorted
}

/** By which editions of a report are in order: the reader's language, then how well it was found, then the original. */
const orderOf = (match: Match, rough: number, isOriginal: number): number =>
  (match.isReadersLanguage ? 10_000 : 0) + rough + isOriginal * 1e-6

/** @returns its editions in the order in which they are shown */
export function inOrder({ editions }: FoundReport, { columns }: IndexFacts, reader: Reader): FoundEdition[] {
  const matchOf = matcherOf(columns, reader)
  return editions
    .map((found) => {
      const match = matchOf(found)
      return { found, order: orderOf(match, roughScore(match), columns.isOriginal[found.place] ?? 0) }
    })
    .sort((a, b) => b.order - a.order)
    .map(({ found }) => found)
}

/** @param found editions of a report one after the other */
function roughlyFound(found: readonly FoundEdition[], columns: Columns, reader: Reader): FoundReport[] {
  const matchOf = matcherOf(columns, reader)
  const reports: FoundReport[] = []
  let best = -1
  for (const edition of found) {
    const report = columns.report[edition.place] ?? 0
    const match = matchOf(edition)
    const rough = roughScore(match)
    const order = orderOf(match, rough, columns.isOriginal[edition.place] ?? 0)
    const last = reports.at(-1)
    if (last?.report !== report) {
      reports.push({ report, editions: [edition], first: edition, score: rounded(rough) })
      best = order
      continue
    }
    last.editions.push(edition)
    last.score = Math.max(last.score, rounded(rough))
    if (order > best) [best, last.first] = [order, edition]
  }
  return reports
}

/**
 * @param found as `findEditions` finds them
 * @returns reports by how well they were found, in one order for as long as the index stays as it is
 */
export async function rankReports(
  read: Read,
  query: SearchQuery,
  found: readonly FoundEdition[],
  facts: IndexFacts,
  reader: Reader,
): Promise<FoundReport[]> {
  const roughly = sortedByScore(roughlyFound(found, facts.columns, reader))
  const candidates = roughly.slice(0, CANDIDATES)
  const closeness = await closenessOf(
    read,
    query,
    candidates.flatMap(({ editions }) => editions),
    facts.closeness,
  )
  const wanted = foldedQuery(query)
  const matchOf = matcherOf(facts.columns, reader)
  const ranked = candidates.map((candidate): FoundReport => {
    const scores = candidate.editions.map((edition) => {
      const title = facts.editions.get(edition.edition.id)?.foldedTitle ?? ''
      const titleShare = title !== '' && title.includes(wanted) ? wanted.length / title.length : 0
      const { head = 0, isInHead = false, pages = 0 } = closeness.get(edition.edition.id) ?? {}
      return score(matchOf(edition), { head, isInHead, pages, titleShare })
    })
    return { ...candidate, score: rounded(Math.max(...scores)) }
  })
  // A closer look only adds to a score: what was not looked at stays behind what was.
  return [...ranked.sort(byScore), ...roughly.slice(CANDIDATES)]
}

/** @returns the same reports by the date of the edition that is shown */
export const sortByDate = (reports: readonly FoundReport[], order: 'newest' | 'oldest'): FoundReport[] => {
  const sign = order === 'newest' ? 1 : -1
  return reports
    .map((report) => ({ ...report, score: dayNumber(report.first?.edition.date ?? '') }))
    .sort((a, b) => sign * (b.score - a.score || b.report - a.report))
}

/** @returns YYYYMMDD, which sorts like the date */
const dayNumber = (date: string) => Number(date.replaceAll('-', '')) || 0
