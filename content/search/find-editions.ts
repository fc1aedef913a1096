import { sql } from '@payloadcms/db-postgres'
import { z } from 'zod'
import { SEARCH_FIELDS, type SearchField } from '#domain/search/fields.ts'
import type { FoundEdition } from '#domain/search/matches.ts'
import type { SearchQuery } from '#domain/search/query.ts'
import { termsQuery } from '#domain/search/tsquery.ts'
import type { Read } from './database.ts'
import type { IndexFacts } from './facts.ts'

const row = z.object({
  title: z.string(),
  people: z.string(),
  summary: z.string(),
  body: z.string(),
  pdf: z.string(),
  any: z.string(),
})

/** Numbers in one text: an array of ten thousand takes the driver longer to read than the database to find. */
const found = (query: string) =>
  sql`(select coalesce(string_agg(distinct edition_id::text, ','), '') from search.terms where terms @@ ${query}::tsquery)`

const idsIn = (list: string): number[] => (list === '' ? [] : list.split(',').map(Number))

/** All sets of fields there are: editions share them. */
const SETS: readonly ReadonlySet<SearchField>[] = Array.from(
  { length: 2 ** SEARCH_FIELDS.length },
  (_, bits) => new Set(SEARCH_FIELDS.filter((_field, index) => bits & (1 << index))),
)

/** @returns every edition that the query finds; each scan of the index is a question of its own, and none reads a text */
export async function findEditions(read: Read, query: SearchQuery, facts: IndexFacts): Promise<FoundEdition[]> {
  const across = query.clauses.length > 1 ? found(termsQuery(query, null)) : sql`''`
  const inField = (field: SearchField) => found(termsQuery(query, field))
  const [result] = await read(sql`
    select ${inField('title')} as title, ${inField('people')} as people, ${inField('summary')} as summary,
      ${inField('body')} as body, ${inField('pdf')} as pdf, ${across} as "any"`)
  const lists = row.parse(result)
  const bitsOf = new Map<number, number>(idsIn(lists.any).map((id) => [id, 0]))
  for (const [index, field] of SEARCH_FIELDS.entries()) {
    for (const id of idsIn(lists[field])) bitsOf.set(id, (bitsOf.get(id) ?? 0) | (1 << index))
  }
  return [...bitsOf].flatMap(([id, bits]): FoundEdition[] => {
    const edition = facts.editions.get(id)
    const fields = SETS[bits]
    return edition && fields ? [{ edition, fields }] : []
  })
}
