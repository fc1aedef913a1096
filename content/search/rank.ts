import { sql } from '@payloadcms/db-postgres'
import { z } from 'zod'
import { type InterfaceLanguage, LANGUAGES } from '#domain/languages.ts'
import { type FoundEdition, highestOf } from '#domain/search/matches.ts'
import { foldedQuery, type SearchQuery } from '#domain/search/query.ts'
import { type Match, roughScore, score } from '#domain/search/score.ts'
import { headQueries, pagesQuery } from '#domain/search/tsquery.ts'
import { idList, type Read } from './database.ts'
import type { IndexFacts } from './facts.ts'

/** A report with the editions in which it was found, in no order; `date`: of the one to show first. */
export type FoundReport = { report: number; editions: FoundEdition[]; date: string; score: number }

/** So many are looked at closely; a query that finds more of one kind is ordered by date after them. */
const CANDIDATES = 150
/** Of those found in PDFs alone; their vectors are large. */
const CANDIDATES_BY_PAGES = 50

const MILLISECONDS_OF_YEAR = 365.25 * 24 * 60 * 60 * 1_000

function matchOf({ edition, fields }: FoundEdition, language: InterfaceLanguage, now: number): Match {
  return {
    field: highestOf(fields),
    isReadersLanguage: edition.language === LANGUAGES[language].tag,
    age: Number.isNaN(edition.time) ? 100 : Math.max(0, (now - edition.time) / MILLISECONDS_OF_YEAR),
  }
}

const byScore = (a: FoundReport, b: FoundReport) => b.score - a.score || b.report - a.report
const rounded = (value: number) => Math.round(value * 1_000) / 1_000

/** The reader's language first, then how well it was found, then the original. */
const byPlace = (a: Placed, b: Placed) =>
  Number(b.isReadersLanguage) - Number(a.isReadersLanguage) ||
  b.rough - a.rough ||
  Number(b.found.edition.isOriginal) - Number(a.found.edition.isOriginal)

type Placed = { found: FoundEdition; isReadersLanguage: boolean; rough: number }

function placed(found: FoundEdition, language: InterfaceLanguage, now: number): Placed {
  const match = matchOf(found, language, now)
  return { found, isReadersLanguage: match.isReadersLanguage, rough: roughScore(match) }
}

/** @returns its editions in the order in which they are shown */
export const inOrder = ({ editions }: FoundReport, language: InterfaceLanguage, now: number): FoundEdition[] =>
  editions
    .map((found) => placed(found, language, now))
    .sort(byPlace)
    .map(({ found }) => found)

/** @returns the editions of each report, of a list in which they stand one after the other */
function byReport(found: readonly FoundEdition[]): FoundEdition[][] {
  const reports: FoundEdition[][] = []
  for (const next of found) {
    const last = reports.at(-1)
    if (last?.[0]?.edition.report === next.edition.report) last.push(next)
    else reports.push([next])
  }
  return reports
}

/** @returns what the index alone says of a report */
function roughlyFound(editions: FoundEdition[], language: InterfaceLanguage, now: number): FoundReport {
  let [first, score]: [Placed | null, number] = [null, 0]
  for (const found of editions) {
    const next = placed(found, language, now)
    if (first === null || byPlace(next, first) < 0) first = next
    score = Math.max(score, next.rough)
  }
  return {
    report: editions[0]?.edition.report ?? 0,
    editions,
    date: first?.found.edition.date ?? '',
    score: rounded(score),
  }
}

const closenessRows = z.array(z.object({ id: z.number(), head: z.number(), isInHead: z.boolean(), pages: z.number() }))

/** 32: the rank r becomes r / (r + 1), PostgreSQL section 12.3.3. */
async function closenessOf(read: Read, query: SearchQuery, editions: readonly FoundEdition[]) {
  const { all, any } = headQueries(query)
  const inPages = editions
    .filter(
      ({ fields }) => fields.has('pdf') && !fields.has('title') && !fields.has('people') && !fields.has('summary'),
    )
    .slice(0, CANDIDATES_BY_PAGES)
  const rows = await read(sql`
    select e.id, e.head @@ ${all}::tsquery as "isInHead",
      0.7 * ts_rank_cd('{0.1, 0.3, 0.6, 1}', e.head, ${all}::tsquery, 32)
        + 0.3 * ts_rank_cd('{0.1, 0.3, 0.6, 1}', e.head, ${any}::tsquery, 32) as head,
      case when e.id = any(${idList(inPages.map(({ edition }) => edition.id))}) then coalesce((
        select max(ts_rank_cd('{1, 1, 1, 1}', t.terms, ${pagesQuery(query)}::tsquery, 32))
        from search.terms t where t.edition_id = e.id), 0) else 0 end as pages
    from search.editions e where e.id = any(${idList(editions.map(({ edition }) => edition.id))})`)
  return new Map(closenessRows.parse(rows).map(({ id, ...closeness }) => [id, closeness]))
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
  { language, now }: { language: InterfaceLanguage; now: number },
): Promise<FoundReport[]> {
  const roughly = byReport(found).map((editions) => roughlyFound(editions, language, now))
  roughly.sort(byScore)
  const candidates = roughly.slice(0, CANDIDATES)
  const closeness = await closenessOf(
    read,
    query,
    candidates.flatMap(({ editions }) => editions),
  )
  const wanted = foldedQuery(query)
  const ranked = candidates.map((candidate): FoundReport => {
    const scores = candidate.editions.map((edition) => {
      const title = facts.editions.get(edition.edition.id)?.foldedTitle ?? ''
      const titleShare = title !== '' && title.includes(wanted) ? wanted.length / title.length : 0
      const { head = 0, isInHead = false, pages = 0 } = closeness.get(edition.edition.id) ?? {}
      return score(matchOf(edition, language, now), { head, isInHead, pages, titleShare })
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
    .map((report) => ({ ...report, score: dayNumber(report.date) }))
    .sort((a, b) => sign * (b.score - a.score || b.report - a.report))
}

/** @returns YYYYMMDD, which sorts like the date */
const dayNumber = (date: string) => Number(date.replaceAll('-', '')) || 0
