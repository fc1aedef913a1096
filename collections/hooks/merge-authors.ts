import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import type { Moved } from '#domain/author-merge.ts'
import { idList } from './id-list.ts'
import { transactionOf } from './transaction.ts'

/**
 * Credits lie in rows that Payload makes anew with each save of a work, drafts and versions alike, and in the texts
 * frozen on a release. All of them name the author by number; a version restored after a merge must not bring a
 * merged record back, so that the history moves, too.
 */
const CREDITS = [
  { table: 'reports_rels', path: 'authors', owner: 'reports' },
  { table: '_reports_v_rels', path: 'version.authors', owner: '_reports_v' },
  { table: 'translations_rels', path: 'translators', owner: 'translations' },
  { table: '_translations_v_rels', path: 'version.translators', owner: '_translations_v' },
] as const

const FROZEN = [
  { table: 'reports', column: 'as_published' },
  { table: '_reports_v', column: 'version_as_published' },
  { table: 'translations', column: 'as_published' },
  { table: '_translations_v', column: 'version_as_published' },
] as const

type Database = Awaited<ReturnType<typeof transactionOf>>

const numbers = (rows: Record<string, unknown>[], name: string) => rows.map((row) => Number(row[name]))

/** Names the one in place of the other in every credit. Where both are credited, the one that is merged away is left out. */
export async function moveCredits(
  req: PayloadRequest,
  from: number,
  into: number,
): Promise<Pick<Moved, 'credited' | 'both' | 'frozen'>> {
  const db = await transactionOf(req)
  const moved: Pick<Moved, 'credited' | 'both' | 'frozen'> = { credited: {}, both: {}, frozen: {} }
  for (const { table, path } of CREDITS) {
    const rels = sql.identifier(table)
    const both = await db.execute(sql`
      delete from ${rels} where path = ${path} and authors_id = ${from}
        and parent_id in (select parent_id from ${rels} where path = ${path} and authors_id = ${into})
      returning parent_id, "order"`)
    moved.both[table] = both.rows.map((row) => ({
      parent: Number(row.parent_id),
      order: row.order === null ? null : Number(row.order),
    }))
    const alone = await db.execute(
      sql`update ${rels} set authors_id = ${into} where path = ${path} and authors_id = ${from} returning parent_id`,
    )
    moved.credited[table] = numbers(alone.rows, 'parent_id')
  }
  for (const { table, column } of FROZEN) moved.frozen[table] = await rename(db, table, column, from, into)
  return moved
}

/** @returns ids of the rows whose frozen credits named the one and not the other */
async function rename(db: Database, table: string, column: string, from: number, into: number, ids?: number[]) {
  const frozen = sql.identifier(column)
  const has = (id: number) => sql`${frozen} -> 'credits' @> ${JSON.stringify([{ kind: 'person', id }])}::jsonb`
  const among = ids ? sql`and id = any(${idList(ids)})` : sql``
  const { rows } = await db.execute(sql`
    update ${sql.identifier(table)} set ${frozen} = jsonb_set(${frozen}, '{credits}', (
      select jsonb_agg(case when credit ->> 'kind' = 'person' and (credit ->> 'id')::int = ${from}
        then jsonb_set(credit, '{id}', to_jsonb(${into}::int)) else credit end order by place)
      from jsonb_array_elements(${frozen} -> 'credits') with ordinality as all_credits (credit, place)))
    where ${has(from)} and not ${has(into)} ${among}
    returning id`)
  return numbers(rows, 'id')
}

/**
 * Gives the credits back. Versions saved since the merge follow the work they are of.
 *
 * @param since when the two were merged
 */
export async function moveCreditsBack(
  req: PayloadRequest,
  from: number,
  into: number,
  moved: Moved,
  since: string,
): Promise<void> {
  const db = await transactionOf(req)
  for (const { table, path, owner } of CREDITS) {
    const [rels, rows] = [sql.identifier(table), await rowsToReturn(db, owner, moved.credited, since)]
    await db.execute(sql`update ${rels} set authors_id = ${from}
      where path = ${path} and authors_id = ${into} and parent_id = any(${idList(rows)})`)
    for (const { parent, order } of moved.both[table] ?? []) {
      await db.execute(sql`insert into ${rels} (parent_id, path, authors_id, "order")
        select ${parent}, ${path}, ${from}, ${order}
        where exists (select from ${rels} where parent_id = ${parent} and path = ${path} and authors_id = ${into})`)
    }
  }
  for (const { table, column } of FROZEN) {
    await rename(db, table, column, into, from, await rowsToReturn(db, table, moved.frozen, since))
  }
}

const WORK_OF: Record<string, string> = { _reports_v: 'reports', _translations_v: 'translations' }

/** @returns the rows that were moved, with the versions since of the works that were */
async function rowsToReturn(
  db: Database,
  owner: string,
  moved: Record<string, number[]>,
  since: string,
): Promise<number[]> {
  const own = moved[owner] ?? moved[`${owner}_rels`] ?? []
  const works = WORK_OF[owner]
  if (!works) return own
  const movedWorks = moved[works] ?? moved[`${works}_rels`] ?? []
  const { rows } = await db.execute(sql`select id from ${sql.identifier(owner)}
    where created_at > ${since}::timestamptz and parent_id = any(${idList(movedWorks)})`)
  return [...own, ...numbers(rows, 'id')]
}

/** Moves a record that was merged away to the trash. Its address is free only when it gave it away. */
export async function putAway(req: PayloadRequest, id: number): Promise<void> {
  const db = await transactionOf(req)
  await db.execute(sql`update authors set slug = null, deleted_at = now(), updated_at = now() where id = ${id}`)
}

export async function takeOut(req: PayloadRequest, id: number, slug: string | null): Promise<void> {
  const db = await transactionOf(req)
  await db.execute(sql`update authors set slug = ${slug}, deleted_at = null, updated_at = now() where id = ${id}`)
}

/** Writes lists that nobody types, and that hooks would refuse. */
export async function writeLists(
  req: PayloadRequest,
  id: number,
  lists: Partial<Record<'aliases' | 'formerSlugs' | 'formerUuids', string[]>>,
): Promise<void> {
  const db = await transactionOf(req)
  for (const [path, texts] of Object.entries(lists)) {
    await db.execute(sql`delete from authors_texts where parent_id = ${id} and path = ${path}`)
    for (const [index, text] of [...new Set(texts)].entries()) {
      await db.execute(
        sql`insert into authors_texts (parent_id, path, "order", text) values (${id}, ${path}, ${index + 1}, ${text})`,
      )
    }
  }
}
