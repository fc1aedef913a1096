import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { INTERFACE_LANGUAGES, LANGUAGES } from '#domain/languages.ts'
import { transactionOf } from './transaction.ts'

/** Languages in which editions have pages; the PDF says in the same words what the page says. */
const tags = sql.join(
  INTERFACE_LANGUAGES.map((language) => sql`${LANGUAGES[language].tag}`),
  sql`, `,
)

/**
 * Says, in the transaction of the change that calls it, of which editions the portal sets a PDF itself: published ones
 * with a full text and without an uploaded file. Each is made anew where what it shows has changed (see
 * `content/typeset-run.ts`, which works through them after the commit); those of other editions are forgotten.
 *
 * @param report id of the report whose editions changed; null: looks at all, and asks only for what is not known yet
 * @returns number of rows that were added or forgotten
 */
export async function askForTypesetPdfs(req: PayloadRequest, report: number | null): Promise<number> {
  const db = await transactionOf(req)
  const wanted = sql`
    select r.uuid as edition, r.id as report_id from reports r
      where r._status = 'published' and r.deleted_at is null and r.state <> 'withdrawn'
        and r.document_id is null and r.body is not null and r.uuid is not null
        and (${report}::int is null or r.id = ${report}::int)
    union
    select t.uuid, r.id from translations t join reports r on r.id = t.report_id
      where r._status = 'published' and r.deleted_at is null and r.state <> 'withdrawn'
        and t._status = 'published' and t.deleted_at is null and t.state <> 'withdrawn'
        and t.form = 'text' and t.document_id is null and t.body is not null and t.uuid is not null
        and t.language::text in (${tags})
        and (${report}::int is null or r.id = ${report}::int)`
  const forgotten = await db.execute(sql`
    with wanted as (${wanted})
    delete from typeset_pdfs p where (${report}::int is null or p.report_id = ${report}::int)
      and not exists (select from wanted where wanted.edition = p.edition) returning p.edition`)
  const asked = await db.execute(sql`
    with wanted as (${wanted})
    insert into typeset_pdfs as p (edition, report_id) select edition, report_id from wanted
    on conflict (edition) do update set report_id = excluded.report_id, is_due = true, asked_at = now(),
      started_at = null, tries = 0, failure = null
      where ${report}::int is not null
    returning p.edition`)
  return forgotten.rows.length + asked.rows.length
}
