import { sql } from '@payloadcms/db-postgres'
import { z } from 'zod'
import { payload } from './anonymous.ts'

const rowSchema = z.object({ id: z.number() })

/**
 * Which published translations of a report are older than its published original, field by field as in
 * domain/staleness. What they were made from is not for readers, and neither are drafts: the database says yes or no
 * and nothing else. A translation that was made from a newer draft of the original is not older than what is
 * published; where the text it was made from is not in the history any more, the dates of publication decide.
 *
 * @param ids of translations whose editors want readers to know
 */
export async function olderThanOriginal(ids: number[]): Promise<Set<number>> {
  if (ids.length === 0) return new Set()
  const wanted = sql.join(
    ids.map((id) => sql`${id}`),
    sql`, `,
  )
  const { db } = await payload()
  const { rows } = await db.drizzle.execute(sql`
    select t.id from translations t join reports r on r.id = t.report_id
    where t.id in (${wanted}) and t._status = 'published' and r._status = 'published' and exists (
      select from jsonb_each_text(coalesce(t.made_from, '{}'::jsonb)) made cross join lateral (
        select max(v.id) filter (where v.version_text_digests ->> made.key = md5(made.value)) as made_of,
          max(v.id) filter (where v.version__status = 'published') as published
        from _reports_v v where v.parent_id = r.id
      ) history
      where r.text_digests ? made.key and md5(made.value) <> r.text_digests ->> made.key
        and coalesce(history.made_of < history.published, r.updated_at > t.updated_at)
    )`)
  return new Set(rows.map((row) => rowSchema.parse(row).id))
}
