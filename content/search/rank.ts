import { sql } from '@payloadcms/db-postgres'
import { z } from 'zod'
import { type InterfaceLanguage, LANGUAGES } from '#domain/languages.ts'
import { type FoundEdition, highestOf } from '#domain/search/matches.ts'
import { foldedQuery, type SearchQuery } from '#domain/search/query.ts'
import { type Match, roughScore, score } from '#domain/search/score.ts'
import { headQueries, pagesQuery } from '#domain/search/tsquery.ts'
import { idList, type Read } from './database.ts'
import type { IndexFacts } from './facts.ts'

/** A report with the editions in which it was found, the one to show first. */
export type FoundReport = { report: number; editions: FoundEdition[]; score: number }

/** So many are looked at closely; a query that finds more of one kind is ordered by date after them. */
const CANDIDATES = 150
/** Of those found in PDFs alone; their vectors are large. */
const CANDIDATES_BY_PAGES = 50

const MILLISECONDS_OF_YEAR = 365.25 * 24 * 60 * 60 * 1_000

function matchOf({ edition, fields }: FoundEdition, language: InterfaceLanguage, now: number): Match {
  const published = Date.parse(edition.date)
  return {
    field: highestOf(fields),
    isReadersLanguage: edition.language === LANGUAGES[language].tag,
    age: Number.isNaN(published) ? 100 : Math.max(0, (now - published) / MILLISECONDS_OF_YEAR),
  }
}

/** The reader's language first, then how well it was found, then the original. */
function inOrder(editions: FoundEdition[], language: InterfaceLanguage, now: number): FoundEdition[] {
  const keys = new Map(
    editions.map((found) => {
      const match = matchOf(found, language, now)
      return [found, [match.isReadersLanguage ? 1 : 0, roughScore(match), found.edition.isOriginal ? 1 : 0]]
    }),
  )
  return editions.toSorted((a, b) => {
    const [left, right] = [keys.get(a) ?? [], keys.get(b) ?? []]
    const differing = left.findIndex((value, index) => value !== right[index])
    return differing < 0 ? 0 : (right[differing] ?? 0) - (left[differing] ?? 0)
  })
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

const byScore = (a: FoundReport, b: FoundReport) => b.score - a.score || b.report - a.report
const rounded = (value: number) => Math.round(value * 1_000) / 1_000

/** @returns reports by how well they were found, in one order for as long as the index stays as it is */
export async function rankReports(
  read: Read,
  query: SearchQuery,
  found: readonly FoundEdition[],
  facts: IndexFacts,
  { language, now }: { language: InterfaceLanguage; now: number },
): Promise<FoundReport[]> {
  const roughly = [...Map.groupBy(found, ({ edition }) => edition.report)].map(([report, editions]): FoundReport => {
    const best = Math.max(...editions.map((edition) => roughScore(matchOf(edition, language, now))))
    return { report, editions: inOrder(editions, language, now), score: best }
  })
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
  // What was not looked at closely stays behind what was.
  const last = Math.min(...ranked.map((report) => report.score))
  const others = roughly
    .slice(CANDIDATES)
    .map((report) => ({ ...report, score: rounded(Math.min(report.score, last)) }))
  return [...ranked, ...others].sort(byScore)
}

/** @returns the same reports by the date of the edition that is shown */
export const sortByDate = (reports: readonly FoundReport[], order: 'newest' | 'oldest'): FoundReport[] => {
  const sign = order === 'newest' ? 1 : -1
  return reports
    .map((report) => ({ ...report, score: dayNumber(report.editions[0]?.edition.date ?? '') }))
    .sort((a, b) => sign * (b.score - a.score || b.report - a.report))
}

/** @returns YYYYMMDD, which sorts like the date */
const dayNumber = (date: string) => Number(date.replaceAll('-', '')) || 0
