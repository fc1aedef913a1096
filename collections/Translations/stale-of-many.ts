import { sql } from '@payloadcms/db-postgres'
import { APIError, type Endpoint } from 'payload'
import { z } from 'zod'
import { progressSummarySchema, TRANSLATED_FIELDS } from '#domain/staleness.ts'
import { PROGRESS } from '../desk/progress.ts'
import { STALE_FIELDS } from '../desk/stale.ts'
import { requireStaff } from '../desk/staff.ts'
import { transactionOf } from '../hooks/transaction.ts'

/** Payload's longest page of a list is of 100. */
const MOST = 500

const idsSchema = z
  .string()
  .transform((ids) => ids.split(',').map(Number))
  .pipe(z.array(z.int().min(1).max(2_147_483_647)).min(1).max(MOST))

const rowSchema = z.object({
  id: z.number(),
  stale: z.array(z.enum(TRANSLATED_FIELDS)),
  progress: progressSummarySchema,
})

/**
 * `GET /api/translations/stale?ids=1,2,3` → `{ stale: { "1": ["title"], … }, progress: { "1": … } }`: the fields of
 * each translation that are older than the original's latest draft, and how far it is, for a whole page of a list in
 * one query. For those who may read drafts.
 */
export const staleOfManyEndpoint: Endpoint = {
  path: '/stale',
  method: 'get',
  handler: async (req) => {
    requireStaff(req, 'admin', 'editor', 'translator')
    const ids = idsSchema.safeParse(req.query.ids)
    if (!ids.success) throw new APIError('Expected ?ids=1,2,3.', 400, null, true)
    const wanted = sql.join(
      ids.data.map((id) => sql`${id}`),
      sql`, `,
    )
    const { rows } = await (
      await transactionOf(req)
    ).execute(sql`
      select tv.parent_id as id, ${STALE_FIELDS} as stale, ${PROGRESS} as progress
      from _translations_v tv left join _reports_v rv on rv.parent_id = tv.version_report_id and rv.latest
      where tv.latest and tv.parent_id in (${wanted})`)
    const found = rows.map((row) => rowSchema.parse(row))
    return Response.json({
      stale: Object.fromEntries(found.map(({ id, stale }) => [id, stale])),
      progress: Object.fromEntries(found.map(({ id, progress }) => [id, progress])),
    })
  },
}
