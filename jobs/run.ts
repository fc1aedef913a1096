import type { Payload } from 'payload'
import { whileLocked } from './lock.ts'

/** Key of the advisory lock under which jobs run: claiming a job is not atomic, so one runner works at a time. */
const RUNNER_LOCK = 7_215_001

/** A job that a crash left marked as under way is free again after this time. */
const ABANDONED_AFTER_MS = 5 * 60_000

async function freeAbandoned(payload: Payload): Promise<void> {
  await payload.db.updateJobs({
    where: {
      processing: { equals: true },
      updatedAt: { less_than: new Date(Date.now() - ABANDONED_AFTER_MS).toISOString() },
    },
    data: { processing: false },
    returning: false,
  })
}

/**
 * Runs the jobs that are due, unless another process of the portal is at it.
 *
 * @returns whether this call was the runner
 */
export function runDueJobs(payload: Payload): Promise<boolean> {
  return whileLocked(payload, RUNNER_LOCK, async () => {
    await freeAbandoned(payload)
    await payload.jobs.run({ limit: 20, overrideAccess: true })
  })
}
