import { sql } from '@payloadcms/db-postgres'
import { z } from 'zod'
import type { Clause } from '#domain/search/clauses.ts'
import { combine, type FieldBits } from '#domain/search/combine.ts'
import { SEARCH_FIELDS, type SearchField } from '#domain/search/fields.ts'
import { type FoundEdition, highestOf } from '#domain/search/matches.ts'
import type { SearchQuery } from '#domain/search/query.ts'
import { fieldQuery } from '#domain/search/tsquery.ts'
import { idsIn, packedIds, type Read, rememberedOf } from './database.ts'
import type { IndexFacts } from './facts.ts'

const rows = z.array(z.object({ query: z.string(), ids: z.instanceof(Buffer) }))

/** All sets of fields there are: editions share them. */
const SETS = Array.from({ length: 2 ** SEARCH_FIELDS.length }, (_, bits) => {
  const fields: ReadonlySet<SearchField> = new Set(SEARCH_FIELDS.filter((_field, index) => bits & (1 << index)))
  return { fields, highest: highestOf(fields) }
})

type Places = ReadonlyMap<string, Uint32Array>

/** @returns where each is; the index is asked for what is not remembered, each by a scan that reads no text */
async function readPlaces(read: Read, { placeOf, places }: IndexFacts, queries: readonly string[]): Promise<Places> {
  const known = rememberedOf(places, queries)
  const unknown = queries.filter((query) => !known.has(query))
  if (unknown.length === 0) return known
  const asked = sql`select jsonb_array_elements_text(${JSON.stringify(unknown)}::jsonb) as query`
  const found = packedIds(sql`select edition_id as id from search.terms where terms @@ asked.query::tsquery`)
  for (const { ids, query } of rows.parse(await read(sql`select query, (${found}) as ids from (${asked}) asked`))) {
    const here = Uint32Array.from(idsIn(ids).flatMap((id) => placeOf.get(id) ?? []))
    places.set(query, here)
    known.set(query, here)
  }
  return known
}

/** A report whose Japanese edition has what is excluded is about that in Korean as well. */
function reportsWith(excluded: readonly FieldBits[], { list }: IndexFacts): ReadonlySet<number> {
  const reports = new Set<number>()
  for (const bits of excluded) for (const [place, { report }] of list.entries()) if (bits[place]) reports.add(report)
  return reports
}

/**
 * @returns every edition that the query finds, those of a report one after the other, and none of a report with what it
 *   excludes
 */
export async function findEditions(read: Read, query: SearchQuery, facts: IndexFacts): Promise<FoundEdition[]> {
  const inFields = (clause: Clause) => SEARCH_FIELDS.map((field) => fieldQuery(clause, field))
  const clauses = [...query.clauses, ...query.excluded].map(inFields)
  const places = await readPlaces(read, facts, clauses.flat())
  const bitsOf = (queries: string[]): FieldBits => {
    const bits = new Uint8Array(facts.list.length)
    for (const [index, asked] of queries.entries()) {
      for (const place of places.get(asked) ?? []) bits[place] = (bits[place] ?? 0) | (1 << index)
    }
    return bits
  }
  const wanted = query.clauses.map(inFields).map(bitsOf)
  const excluded = query.excluded.map(inFields).map(bitsOf)
  const found: FoundEdition[] = []
  const leftOut = reportsWith(excluded, facts)
  combine(facts.list.length, { wanted, mode: query.mode }, (place, bits) => {
    const edition = facts.list[place]
    const set = SETS[bits]
    if (edition && set && !leftOut.has(edition.report))
      found.push({ edition, place, fields: set.fields, highest: set.highest, fieldBits: bits })
  })
  return found
}
