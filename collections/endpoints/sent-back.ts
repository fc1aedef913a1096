import { sql } from '@payloadcms/db-postgres'
import { APIError, type Endpoint } from 'payload'
import { requireStaff } from '../desk/staff.ts'
import { transactionOf } from '../hooks/transaction.ts'

/**
 * `GET /api/COLLECTION/ID/sent-back` → `{ sentBack: { by, at, words } | null }`: by whom and with which words the
 * edition was sent back, while that is the last move of it. For those who may read drafts. One query.
 */
export const sentBackEndpoint = (collection: 'reports' | 'translations'): Endpoint => ({
  path: '/:id/sent-back',
  method: 'get',
  handler: async (req) => {
    requireStaff(req, 'admin', 'editor', 'translator')
    const id = Number(req.routeParams?.id)
    if (!Number.isSafeInteger(id) || id > 2_147_483_647)
      throw new APIError('Expected the number of an edition.', 400, null, true)
    const db = await transactionOf(req)
    const { rows } = await db.execute(sql`
      select jsonb_build_object('by', move.user_name, 'at', move.created_at, 'words', said.text) as "sentBack"
      from (
        select a.action, a.user_name, a.created_at from activity a
        where a.collection = ${collection} and a.document = ${id} and a.action in (
          'submitted', 'sentBack', 'approved', 'scheduled', 'published', 'unpublished', 'withdrawn', 'versionRestored')
        order by a.id desc limit 1
      ) move left join lateral (
        select c.text from comments c where c.collection::text = ${collection} and c.document = ${id}
          and c.occasion = 'sendBack' order by c.id desc limit 1
      ) said on true
      where move.action = 'sentBack'`)
    return Response.json({ sentBack: rows[0]?.sentBack ?? null })
  },
})
