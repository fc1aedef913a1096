import { sql } from '@payloadcms/db-postgres'
import { z } from 'zod'
import type { Clause } from '#domain/search/clauses.ts'
import { combine } from '#domain/search/combine.ts'
import { SEARCH_FIELDS } from '#domain/search/fields.ts'
import { firstOf, type Found, keepFound, roomFor } from '#domain/search/found.ts'
import type { SearchQuery } from '#domain/search/query.ts'
import { clauseQuery, fieldQuery } from '#domain/search/tsquery.ts'
import { idsIn, packedIds, type Read, rememberedOf } from './database.ts'
import type { IndexFacts } from './facts.ts'

const rows = z.array(z.object({ query: z.string(), ids: z.instanceof(Buffer) }))

/** @param idsOf the editions that have it in each field */
function foundIn(idsOf: readonly Int32Array[], { list, placeOf }: IndexFacts): Found {
  const bits = new Uint8Array(list.length)
  for (const [field, ids] of idsOf.entries()) {
    for (const id of ids) {
      const place = placeOf.get(id)
      if (place !== undefined) bits[place] = (bits[place] ?? 0) | (1 << field)
    }
  }
  const found = roomFor(list.length)
  let count = 0
  for (let place = 0; place < bits.length; place += 1) {
    if (!bits[place]) continue
    found.places[count] = place
    found.fieldBits[count] = bits[place] ?? 0
    count += 1
  }
  return firstOf(found, count)
}

const fieldQueries = (clause: Clause) => SEARCH_FIELDS.map((field) => fieldQuery(clause, field))

/** Where each clause is; the index is asked for what is not remembered, field by field, by scans that read no text. */
async function findClauses(
  read: Read,
  clauses: readonly Clause[],
  facts: IndexFacts,
): Promise<(clause: Clause) => Found> {
  const known = rememberedOf(facts.clauses, clauses.map(clauseQuery))
  const unknown = clauses.filter((clause) => !known.has(clauseQuery(clause)))
  if (unknown.length > 0) {
    const asked = sql`select jsonb_array_elements_text(${JSON.stringify(unknown.flatMap(fieldQueries))}::jsonb) as query`
    const found = packedIds(sql`select edition_id as id from search.terms where terms @@ asked.query::tsquery`)
    const answers = rows.parse(await read(sql`select query, (${found}) as ids from (${asked}) asked`))
    const idsOf = new Map(answers.map(({ ids, query }) => [query, idsIn(ids)]))
    for (const clause of unknown) {
      const its = foundIn(
        fieldQueries(clause).map((query) => idsOf.get(query) ?? new Int32Array()),
        facts,
      )
      facts.clauses.set(clauseQuery(clause), its)
      known.set(clauseQuery(clause), its)
    }
  }
  return (clause) => known.get(clauseQuery(clause)) ?? roomFor(0)
}

/** @returns every edition that the query finds, and none of a report with what it excludes */
export async function findEditions(read: Read, query: SearchQuery, facts: IndexFacts): Promise<Found> {
  const foundOf = await findClauses(read, [...query.clauses, ...query.excluded], facts)
  const found = combine(query.clauses.map(foundOf), query.mode)
  if (query.excluded.length === 0) return found
  const { report } = facts.columns
  const reportOf = (place: number) => report[place] ?? 0
  // A report whose Japanese edition has what is excluded is about that in Korean as well.
  const leftOut = new Set(query.excluded.flatMap((clause) => Array.from(foundOf(clause).places, reportOf)))
  return keepFound(found, (index) => !leftOut.has(reportOf(found.places[index] ?? 0)))
}
