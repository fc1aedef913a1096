import { sql } from '@payloadcms/db-postgres'
import { LRUCache } from 'lru-cache'
import { z } from 'zod'
import type { FoundEdition } from '#domain/search/found.ts'
import type { SearchQuery } from '#domain/search/query.ts'
import { headQueries, pagesQuery } from '#domain/search/tsquery.ts'
import { idList, type Read } from './database.ts'

/** How close the words are to each other, 0 to 1, in the head of an edition and on pages of its PDF. */
type Closeness = { head: number; isInHead: boolean; pages: number }
/** `pages`: null where they were not looked at. */
type Known = Omit<Closeness, 'pages'> & { pages: number | null }

/** Of a query, by the ids of the index: a reader who pages, filters or comes back asks for the same ones again. */
export type RememberedCloseness = LRUCache<string, ReadonlyMap<number, Known>>

/** Editions of all queries, of some hundred bytes each. */
const MOST_REMEMBERED = 100_000
/** Of those found in PDFs alone; their vectors are large. */
const CANDIDATES_BY_PAGES = 25

export const rememberCloseness = (): RememberedCloseness =>
  new LRUCache({ maxSize: MOST_REMEMBERED, sizeCalculation: ({ size }) => size + 1 })

const rows = z.array(
  z.object({ id: z.number(), head: z.number(), isInHead: z.boolean(), pages: z.number().nullable() }),
)

/**
 * How close all words are to each other, which is above 0 where all are there; else how often any is, which says less.
 * 32: the rank r becomes r / (r + 1), PostgreSQL section 12.3.3.
 */
async function look(read: Read, query: SearchQuery, ids: readonly number[], byPages: ReadonlySet<number>) {
  const { all, any } = headQueries(query)
  const found = await read(sql`
    select e.id, e.close > 0 as "isInHead",
      case when e.close > 0 then e.close
        else 0.3 * ts_rank('{0.1, 0.3, 0.6, 1}', e.head, ${any}::tsquery, 32) end as head,
      case when e.id = any(${idList([...byPages])}) then coalesce((
        select max(ts_rank_cd('{1, 1, 1, 1}', t.terms, ${pagesQuery(query)}::tsquery, 32))
        from search.terms t where t.edition_id = e.id), 0) end as pages
    from (
      select id, head, ts_rank_cd('{0.1, 0.3, 0.6, 1}', head, ${all}::tsquery, 32) as close
      from search.editions where id = any(${idList(ids)}) offset 0
    ) e`)
  return rows.parse(found).map(({ id, ...closeness }): [number, Known] => [id, closeness])
}

const isFoundInPagesAlone = ({ fields }: FoundEdition) =>
  fields.has('pdf') && !fields.has('title') && !fields.has('people') && !fields.has('summary')

/**
 * @param editions the best first
 * @returns closeness by the ids of the editions, the same whatever was asked before
 */
export async function closenessOf(
  read: Read,
  query: SearchQuery,
  editions: readonly FoundEdition[],
  remembered: RememberedCloseness,
): Promise<ReadonlyMap<number, Closeness>> {
  const key = JSON.stringify([headQueries(query), pagesQuery(query)])
  const known: ReadonlyMap<number, Known> = remembered.get(key) ?? new Map()
  const ids = editions.map(({ edition }) => edition.id)
  const byPages = new Set(
    editions
      .filter(isFoundInPagesAlone)
      .slice(0, CANDIDATES_BY_PAGES)
      .map(({ edition }) => edition.id),
  )
  const unknown = ids.filter((id) => {
    const closeness = known.get(id)
    return !closeness || (byPages.has(id) && closeness.pages === null)
  })
  const now = unknown.length === 0 ? known : new Map([...known, ...(await look(read, query, unknown, byPages))])
  remembered.set(key, now)
  return new Map(
    ids.flatMap((id) => {
      const closeness = now.get(id)
      return closeness ? [[id, { ...closeness, pages: byPages.has(id) ? (closeness.pages ?? 0) : 0 }]] : []
    }),
  )
}
