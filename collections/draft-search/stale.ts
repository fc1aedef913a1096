import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { transactionOf } from '../hooks/transaction.ts'

export type EditionCollection = 'reports' | 'translations'
const editionRows = z.array(
  z.object({ collection: z.enum(['reports', 'translations']), id: z.number(), stamp: z.string() }),
)
const documentRows = z.array(z.object({ id: z.number(), stamp: z.string() }))
export type StaleEdition = z.infer<typeof editionRows>[number]
export type StaleDocument = z.infer<typeof documentRows>[number]

/**
 * The editions that the readers' index does not have as they are now, each by its latest version: drafts, also beside
 * what is published, and what was withdrawn or hidden. A translation is made anew with its original, whose authors and
 * subjects are its own.
 */
const EDITIONS = sql`
  select 'reports' as collection, r.id, concat_ws(' ', v.id, extract(epoch from v.updated_at)) as stamp
  from reports r join _reports_v v on v.parent_id = r.id and v.latest
  where r.deleted_at is null and (v.version__status = 'draft'
    or not exists (select from search.editions e where e.report_id = r.id and e.is_original))
  union all
  select 'translations', t.id, concat_ws(' ', v.id, extract(epoch from v.updated_at), o.id, extract(epoch from o.updated_at))
  from translations t join _translations_v v on v.parent_id = t.id and v.latest
  join reports r on r.id = t.report_id and r.deleted_at is null
  join _reports_v o on o.parent_id = r.id and o.latest
  where t.deleted_at is null and (v.version__status = 'draft'
    or not exists (select from search.editions e where e.report_id = r.id and e.language = t.language::text))`

const DOCUMENTS = sql`
  select d.id, concat_ws(' ', d.reading, extract(epoch from d.updated_at)) as stamp from documents d
  where d.id in (select document_id from draft_search.editions)`

/** Takes out of the index what no longer belongs into it, and tells what it has to read, anew or for the first time. */
export async function staleEditions(req: PayloadRequest, most: number): Promise<StaleEdition[]> {
  const db = await transactionOf(req)
  const { rows } = await db.execute(sql`
    with editions as (${EDITIONS}), gone as (
      delete from draft_search.editions d
      where not exists (select from editions e where e.collection = d.collection and e.id = d.edition_id)
    )
    select e.collection, e.id, e.stamp from editions e
    left join draft_search.editions d on d.collection = e.collection and d.edition_id = e.id
    where d.stamp is distinct from e.stamp order by e.collection, e.id limit ${most}`)
  return editionRows.parse(rows)
}

/** The same for the PDFs of what the index has. */
export async function staleDocuments(req: PayloadRequest, most: number): Promise<StaleDocument[]> {
  const db = await transactionOf(req)
  const { rows } = await db.execute(sql`
    with documents as (${DOCUMENTS}), gone as (
      delete from draft_search.documents where document_id not in (select id from documents)
    )
    select d.id, d.stamp from documents d
    left join draft_search.documents known on known.document_id = d.id and known.part = 1
    where known.stamp is distinct from d.stamp order by d.id limit ${most}`)
  return documentRows.parse(rows)
}
