import type { Payload } from 'payload'
import { freeAbandoned } from './abandoned.ts'
import { whileLocked } from './lock.ts'

/** Key of the advisory lock under which jobs run: claiming a job is not atomic, so one runner works at a time. */
const RUNNER_LOCK = 7_215_001

/** A job that a crash left marked as under way is free again after this time. */
const ABANDONED_AFTER_MS = 5 * 60_000

/**
 * Runs the jobs that are due, but for the reading of PDFs (see readings.ts), unless another process of the portal is at it.
 *
 * @returns whether this call was the runner
 */
export function runDueJobs(payload: Payload): Promise<boolean> {
  return whileLocked(payload, RUNNER_LOCK, async () => {
    await freeAbandoned(payload, 'default', ABANDONED_AFTER_MS)
    await payload.jobs.run({ limit: 20, overrideAccess: true })
  })
}
