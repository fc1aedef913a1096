import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import type { Clause } from '#domain/search/clauses.ts'
import { fold } from '#domain/search/fold.ts'
import { finderOf } from '#domain/search/occurrences.ts'
import { transactionOf } from '../hooks/transaction.ts'
import { formsOf } from '../search/entries.ts'
import { readPeople } from '../search/read-works.ts'

const KINDS = ['authors', 'organisations', 'series', 'categories', 'topics'] as const
type Kind = (typeof KINDS)[number]
/** Whose names have what a clause looks for, by ids. */
export type Named = Record<Kind, number[]>

const idRows = z.array(z.object({ id: z.number() }))
const nameRows = z.array(z.object({ kind: z.enum(KINDS), id: z.number(), name: z.string() }))

async function allNames(req: PayloadRequest): Promise<{ kind: Kind; id: number; forms: string[] }[]> {
  const db = await transactionOf(req)
  const people = idRows.parse((await db.execute(sql`select id from authors where deleted_at is null`)).rows)
  const { rows } = await db.execute(sql`
    select 'organisations' as kind, _parent_id as id, name from organisations_locales where name is not null
    union all select 'series', _parent_id, name from series_locales where name is not null
    union all select 'series', _parent_id, name from series_former_names where name is not null
    union all select 'categories', _parent_id, name from categories_locales where name is not null
    union all select 'topics', _parent_id, name from topics_locales where name is not null`)
  const credited = await readPeople(
    req,
    people.map(({ id }) => id),
  )
  return [
    ...credited.map((person) => ({ kind: 'authors' as const, id: person.id, forms: formsOf(person).map(fold) })),
    ...nameRows.parse(rows).map(({ id, kind, name }) => ({ kind, id, forms: [fold(name)] })),
  ]
}

/** @returns for each clause who and what is called so, in any language and order of names */
export async function namedBy(req: PayloadRequest, clauses: readonly Clause[]): Promise<Named[]> {
  const named = clauses.map((): Named => ({ authors: [], organisations: [], series: [], categories: [], topics: [] }))
  const find = finderOf(clauses)
  for (const { forms, id, kind } of await allNames(req)) {
    const found = new Set(forms.flatMap((form) => find(form).map(({ clause }) => clause)))
    for (const clause of found) named[clause]?.[kind].push(id)
  }
  return named
}
