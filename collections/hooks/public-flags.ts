import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { transactionOf } from './transaction.ts'

/** Any number that no other advisory lock of the database has. */
const PUBLIC_FLAGS_LOCK = 7_014_501

/** A document whose flag was wrong, and what the flag is now. */
export type ChangedFlag = {
  collection: 'authors' | 'organisations' | 'images' | 'documents'
  id: number
  public: boolean
}

/** Images of the figures in an edition's texts. `lax` looks into lists by itself. */
const figuresOf = (editions: string) =>
  sql.raw(`select jsonb_path_query(text, 'lax $.**.fields ? (@.blockType == "figure").image ? (@.type() == "number")')::int as id
    from ${editions} e, unnest(array[e.summary, e.body]) text where e.state <> 'withdrawn'`)

const FLAGGED = ['authors', 'organisations', 'images', 'documents'] as const

/**
 * Recomputes who and what a published page uses, inside the transaction of the change that calls
 * it: authors and organisations of released editions, their photos, images (those in their texts, too) and PDFs. Set-based and
 * idempotent, so that the same statements serve as the repair; only rows whose flag differs are written.
 *
 * @returns the rows that changed
 */
export async function refreshPublicFlags(req: PayloadRequest): Promise<ChangedFlag[]> {
  const db = await transactionOf(req)
  // One at a time: of two releases at once, each would compute from what was before the other. A statement after this
  // one sees what the other has committed meanwhile.
  await db.execute(sql`select pg_advisory_xact_lock(${PUBLIC_FLAGS_LOCK})`)

  const releasedReports = sql`
    released_reports as (
      select * from reports where _status = 'published' and deleted_at is null
    ), released_translations as (
      select t.* from translations t join released_reports r on r.id = t.report_id
      where t._status = 'published' and t.deleted_at is null
    ), used_authors as (
      select authors_id as id from reports_rels where path = 'authors' and parent_id in (select id from released_reports)
      union select authors_id from translations_rels where path = 'translators' and parent_id in (select id from released_translations)
    ), used_organisations as (
      select organisations_id as id from reports_rels
        where path in ('authors', 'funders', 'coPublishers') and parent_id in (select id from released_reports)
      union select affiliation_id from authors where deleted_at is null and id in (select id from used_authors)
      union select organisations_id from series_rels
        where path = 'funders' and parent_id in (select series_id from released_reports)
      union select publisher_id from site_settings
    ), used_images as (
      select image_id as id from released_reports
      union select photo_id from authors where deleted_at is null and id in (select id from used_authors)
      union ${figuresOf('released_reports')}
      union ${figuresOf('released_translations')}
    ), used_documents as (
      select document_id as id from released_reports where state <> 'withdrawn'
      union select t.document_id from released_translations t join released_reports r on r.id = t.report_id
        where t.state <> 'withdrawn' and r.state <> 'withdrawn'
    )`

  const changed: ChangedFlag[] = []
  for (const collection of FLAGGED) {
    const used = sql.raw(`used_${collection}`)
    const { rows } = await db.execute(sql`with ${releasedReports}
      update ${sql.raw(collection)} set public = not coalesce(public, false)
      where coalesce(public, false) <> (deleted_at is null and id in (select id from ${used} where id is not null))
      returning id, public`)
    const flags = rows.map((row) => ({ collection, id: Number(row.id), public: row.public === true }))
    changed.push(...flags.sort((a, b) => a.id - b.id))
  }
  return changed
}
