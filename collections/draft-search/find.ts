import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import type { Clause } from '#domain/search/clauses.ts'
import { SEARCH_FIELDS, type SearchField } from '#domain/search/fields.ts'
import type { SearchQuery } from '#domain/search/query.ts'
import { clauseQuery, fieldQuery, termsQuery } from '#domain/search/tsquery.ts'
import { idList } from '../hooks/id-list.ts'
import type { Named } from './names.ts'

/** More than anybody looks through. */
export const MOST_FOUND = 200
/** Nobody waits longer. */
const STATEMENT_TIMEOUT_MS = 2_000

type Query = ReturnType<typeof sql>

const rows = z.array(
  z.object({
    collection: z.enum(['reports', 'translations']),
    id: z.number(),
    /** The highest field that has all words by itself; null: only several together do. */
    field: z.enum(SEARCH_FIELDS).nullable(),
  }),
)
export type FoundKey = z.infer<typeof rows>[number]

const both = (conditions: Query[]) => sql.join(conditions, sql` and `)
const oneOf = (conditions: Query[]) => sql`(${sql.join(conditions, sql` or `)})`

/** A draft has a clause in its texts, in the names of what it refers to, or on a page of its PDF. */
function hasClause(clause: Clause, named: Named | undefined): Query {
  const { authors = [], categories = [], organisations = [], series = [], topics = [] } = named ?? {}
  return oneOf([
    sql`d.terms @@ ${clauseQuery(clause)}::tsquery`,
    sql`d.document_id in (select document_id from draft_search.documents where terms @@ ${fieldQuery(clause, 'pdf')}::tsquery)`,
    ...(authors.length > 0 ? [sql`d.authors && ${idList(authors)}`] : []),
    ...(organisations.length > 0 ? [sql`d.organisations && ${idList(organisations)}`] : []),
    ...(topics.length > 0 ? [sql`d.topics && ${idList(topics)}`] : []),
    ...(series.length > 0 ? [sql`d.series_id = any(${idList(series)})`] : []),
    ...(categories.length > 0 ? [sql`d.category_id = any(${idList(categories)})`] : []),
  ])
}

function draftsWith({ clauses, excluded }: SearchQuery, all: readonly Named[], not: readonly Named[]): Query {
  return both([
    ...clauses.map((clause, index) => hasClause(clause, all[index])),
    ...excluded.map((clause, index) => sql`not ${hasClause(clause, not[index])}`),
  ])
}

const IN_TEXTS: readonly SearchField[] = ['title', 'summary', 'body']
const rankOf = (field: SearchField) => SEARCH_FIELDS.length - SEARCH_FIELDS.indexOf(field)

/** The highest field of a draft that has all; names by their ids. */
function fieldOfDraft(query: SearchQuery, named: readonly Named[]): Query {
  const byField = IN_TEXTS.map((field) => sql`when d.terms @@ ${termsQuery(query, field)}::tsquery then ${field}`)
  const people = both(query.clauses.map((_clause, index) => sql`d.authors && ${idList(named[index]?.authors ?? [])}`))
  const [title, ...others] = byField
  return sql`case ${title} when ${people} then 'people' ${sql.join(others, sql` `)} end`
}

/** Of the readers' index, each field by itself: no vector is read; see docs/decisions on search. */
function publishedWith(query: SearchQuery): Query {
  const inFields = SEARCH_FIELDS.map(
    (field) => sql`
      select edition_id, ${rankOf(field)}::int as rank from search.terms where terms @@ ${termsQuery(query, field)}::tsquery`,
  )
  const anywhere = sql`select edition_id, 0 as rank from search.terms where terms @@ ${termsQuery(query, null)}::tsquery`
  return sql`select edition_id, max(rank) as rank from (${sql.join([...inFields, anywhere], sql` union all `)}) hits
    group by edition_id`
}

type Database = { execute: (query: Query) => Promise<{ rows: Record<string, unknown>[] }> }

async function readFound(
  db: Database,
  query: SearchQuery,
  named: readonly Named[],
  excluded: readonly Named[],
): Promise<FoundKey[]> {
  // As for readers: the table of terms looks small, and reading it without its index is slow.
  await db.execute(
    sql`select set_config('statement_timeout', ${String(STATEMENT_TIMEOUT_MS)}, true), set_config('jit', 'off', true),
      set_config('enable_seqscan', 'off', true)`,
  )
  const { rows: found } = await db.execute(sql`
    with drafts as (
      select collection, edition_id as id, ${fieldOfDraft(query, named)} as field from draft_search.editions d
      where ${draftsWith(query, named, excluded)}
    ), published as (
      select case when e.is_original then 'reports' else 'translations' end as collection,
        case when e.is_original then e.report_id else t.id end as id,
        (array[null, 'pdf', 'body', 'summary', 'people', 'title'])[hits.rank + 1] as field
      from (${publishedWith(query)}) hits join search.editions e on e.id = hits.edition_id
      left join translations t
        on t.report_id = e.report_id and t.language::text = e.language and t.deleted_at is null and not e.is_original
    ), found as (
      select * from drafts
      union all select * from published p
        where id is not null
          and not exists (select from drafts d where d.collection = p.collection and d.id = p.id)
    )
    select * from found
    order by array_position(array['title', 'people', 'summary', 'body', null, 'pdf'], field), id desc, collection
    limit ${MOST_FOUND}`)
  return rows.parse(found)
}

/**
 * @param named who and what each clause names, and each of the excluded ones
 * @returns editions that have all that is looked for, the best first: title, people, summary, full text, several of
 *   them together, PDF; of equals what was made last. Whoever asks may not be allowed to read them.
 * @throws what `wasCancelled` (domain/connection-errors) tells from other errors, where it takes too long
 */
export function findEditions(
  req: PayloadRequest,
  query: SearchQuery,
  named: readonly Named[],
  excluded: readonly Named[],
): Promise<FoundKey[]> {
  return req.payload.db.drizzle.transaction((db) => readFound(db, query, named, excluded), { accessMode: 'read only' })
}
