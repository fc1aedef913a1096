import { sql } from '@payloadcms/db-postgres'
import type { CollectionAfterOperationHook, PayloadRequest } from 'payload'
import { z } from 'zod'
import type { Activity } from '../../payload-types.ts'
import { transactionOf } from '../hooks/transaction.ts'
import { nameAll } from '../untitled.ts'

const titled = z.object({ collection: z.string(), document: z.number(), title: z.string() })

const keyOf = (collection: unknown, document: unknown) => `${String(collection)} ${String(document)}`

/**
 * Titles of editions as they are now, by their latest drafts; of what is gone, the last one it had. One query.
 *
 * @returns by {@link keyOf}
 */
async function presentTitles(req: PayloadRequest, numbers: readonly number[]): Promise<Map<string, string>> {
  if (numbers.length === 0) return new Map()
  const wanted = sql.join(
    [...new Set(numbers)].map((number) => sql`${number}::int`),
    sql`, `,
  )
  const { rows } = await (
    await transactionOf(req)
  ).execute(sql`
    select kind.collection, number.document, present.title
    from unnest(array[${wanted}]) number(document), (values ('reports'), ('translations')) kind(collection),
      lateral (select coalesce(
        case kind.collection
          when 'reports' then (select nullif(v.version_title, '') from _reports_v v
            where v.latest and v.parent_id = number.document limit 1)
          else (select nullif(v.version_display_name, '') from _translations_v v
            where v.latest and v.parent_id = number.document limit 1) end,
        (select a.title from activity a where a.collection = kind.collection and a.document = number.document
          and a.title <> '' order by a.id desc limit 1)
      ) as title) present
    where present.title is not null`)
  return new Map(rows.map((row) => titled.parse(row)).map((row) => [keyOf(row.collection, row.document), row.title]))
}

const editionOf = ({ collection, document }: Partial<Activity>): number | null =>
  collection === 'reports' || collection === 'translations' ? (document ?? null) : null

/**
 * Acts on editions are shown with the title that the edition has now: at its creation it had none. One that
 * still has none is named as its form names it. What is written in
 * the log stays as it is.
 */
export const showPresentTitles: CollectionAfterOperationHook<'activity'> = async ({ args, operation, result }) => {
  if (operation !== 'find' || !args.req || !('docs' in result)) return result
  const numbers = result.docs.map(editionOf).filter((number) => number !== null)
  const titles = await presentTitles(args.req, numbers)
  const titled = result.docs.map((act) => ({
    collection: act.collection ?? null,
    id: editionOf(act),
    title: titles.get(keyOf(act.collection, editionOf(act))) ?? act.title,
  }))
  const named = await nameAll(args.req, titled)
  return { ...result, docs: result.docs.map((act, place) => ({ ...act, title: named[place]?.title ?? act.title })) }
}
