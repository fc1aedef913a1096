import { sql } from '@payloadcms/db-postgres'
import type { Endpoint } from 'payload'
import { z } from 'zod'
import { transactionOf } from '../hooks/transaction.ts'
import { nameAll } from '../untitled.ts'
import { EDITIONS } from './editions.ts'
import { requireStaff } from './staff.ts'

const editionSchema = z.looseObject({ collection: z.string(), id: z.number(), title: z.string().nullable() })

/** More than anybody reviews in a day; the oldest come first. */
const MOST = 500

/**
 * `GET /api/desk/review` → `{ queue: [{ collection, id, title, language, stale, progress, submittedBy, submittedAt, openComments }] }`:
 * the editions in review, what has waited longest first, for editors. One query, and one for what has no title yet.
 */
export const reviewEndpoint: Endpoint = {
  path: '/desk/review',
  method: 'get',
  handler: async (req) => {
    requireStaff(req, 'admin', 'editor')
    const db = await transactionOf(req)
    const { rows } = await db.execute(sql`
      select to_jsonb(queue) as row from (
        select e.collection, e.id, e.title, e.language, e.stale, e.progress, submission.user_name as "submittedBy",
          coalesce(submission.created_at, e.updated_at) as "submittedAt",
          (select count(*)::int from comments c where c.collection::text = e.collection and c.document = e.id
            and c.resolved is not true) as "openComments"
        from ${EDITIONS} e left join lateral (
          select a.user_name, a.created_at from activity a
          where a.collection = e.collection and a.document = e.id and a.action = 'submitted' order by a.id desc limit 1
        ) submission on true
        where e.state = 'inReview' order by "submittedAt", e.collection, e.id limit ${MOST}
      ) queue`)
    const queue = rows.map(({ row }) => editionSchema.parse(row))
    return Response.json({ queue: await nameAll(req, queue) })
  },
}
