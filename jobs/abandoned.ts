import type { Payload } from 'payload'

/**
 * Frees the jobs that a crash left marked as under way.
 *
 * @param after milliseconds that no job of the queue lasts; 0: whatever is marked, as nothing can be under way
 */
export async function freeAbandoned(payload: Payload, queue: string, after: number): Promise<void> {
  await payload.db.updateJobs({
    where: {
      queue: { equals: queue },
      processing: { equals: true },
      ...(after > 0 && { updatedAt: { less_than: new Date(Date.now() - after).toISOString() } }),
    },
    data: { processing: false },
    returning: false,
  })
}
