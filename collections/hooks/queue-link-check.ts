import { sql } from '@payloadcms/db-postgres'
import type { CollectionAfterChangeHook } from 'payload'
import type { Report, Translation } from '../../payload-types.ts'
import { transactionOf } from './transaction.ts'

/** A form that saves itself every two seconds asks for one look a minute. */
const LOOK_AFTER_MS = 60_000

/**
 * Has the links of an edition looked at in the background, a minute after the first save: what is saved meanwhile is
 * read then, too, so that one job that waits is enough.
 */
export const queueLinkCheck =
  (collection: 'reports' | 'translations'): CollectionAfterChangeHook<Report | Translation> =>
  async ({ doc, req }) => {
    if (req.payload.config.custom?.linkCheck !== true) return
    const input = { collection, edition: doc.id }
    const db = await transactionOf(req)
    const { rows } = await db.execute(sql`
      select from payload_jobs where task_slug::text = 'checkLinks' and input @> ${JSON.stringify(input)}::jsonb
        and processing is not true and has_error is not true limit 1`)
    if (rows.length > 0) return
    await req.payload.jobs.queue({ task: 'checkLinks', input, waitUntil: new Date(Date.now() + LOOK_AFTER_MS), req })
  }
