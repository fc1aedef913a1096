import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import type { ShownUse, Use } from '#domain/uses.ts'
import { idList } from '../hooks/id-list.ts'
import { transactionOf } from '../hooks/transaction.ts'

/** @returns the uses, those by published editions with the address of the report's page */
export async function withReportSlugs(req: PayloadRequest, uses: readonly Use[]): Promise<ShownUse[]> {
  const idsIn = (collection: string) =>
    uses.flatMap((use) => (use.collection === collection && use.isPublished && use.id !== null ? [use.id] : []))
  const db = await transactionOf(req)
  const { rows } = await db.execute(sql`
    select 'reports/' || r.id as place, r.slug from reports r
      where r.id = any(${idList(idsIn('reports'))}) and r._status = 'published' and r.deleted_at is null
    union all select 'translations/' || t.id, r.slug from translations t
      join reports r on r.id = t.report_id and r._status = 'published' and r.deleted_at is null
      where t.id = any(${idList(idsIn('translations'))}) and t._status = 'published' and t.deleted_at is null`)
  const slugs = new Map(rows.map(({ place, slug }) => [place, slug]))
  return uses.map((use) => {
    const slug = slugs.get(`${use.collection}/${use.id}`)
    return { ...use, reportSlug: typeof slug === 'string' ? slug : null }
  })
}
