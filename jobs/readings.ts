import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { READER_VERSION, READING_QUEUE } from '#domain/pdf-facts.ts'
import { freeAbandoned } from './abandoned.ts'
import { whileLocked } from './lock.ts'

/** Not that of the other jobs: mails do not wait for a long PDF. */
const READINGS_LOCK = 7_215_003

/** What one call does at most, so that a portal that ends is not kept waiting. */
const BEGIN_NO_MORE_AFTER_MS = 60_000

/**
 * Reads the PDFs that wait, one after the other, unless another process of the portal is at it.
 *
 * @returns whether this call was the runner
 */
export function runReadings(payload: Payload): Promise<boolean> {
  return whileLocked(payload, READINGS_LOCK, async () => {
    // Whoever reads has the lock: what is marked as under way was left so by a crash.
    await freeAbandoned(payload, READING_QUEUE, 0)
    const end = Date.now() + BEGIN_NO_MORE_AFTER_MS
    while (Date.now() < end) {
      const { noJobsRemaining } = await payload.jobs.run({ queue: READING_QUEUE, limit: 1, overrideAccess: true })
      if (noJobsRemaining) return
    }
  })
}

/**
 * Queues the reading of documents that no reader, or an earlier one, has read; what is known of them stays until then.
 *
 * @param which `unread`, or all of them
 * @returns how many
 */
export async function queueReadings(payload: Payload, which: 'unread' | 'all' = 'unread'): Promise<number> {
  const { rows } = await payload.db.drizzle.execute(sql`
    select documents.id from documents
    where (${which === 'all'} or reader_version is distinct from ${READER_VERSION})
      and not exists (
        select from payload_jobs where task_slug::text = 'readDocument' and has_error is not true
          and input @> jsonb_build_object('document', documents.id))
    order by documents.public desc, documents.id desc`)
  for (const { id } of rows)
    await payload.jobs.queue({ task: 'readDocument', queue: READING_QUEUE, input: { document: Number(id) } })
  return rows.length
}
