import type { Payload } from 'payload'

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
export async function runDueJobs(payload: Payload): Promise<boolean> {
  const client = await payload.db.pool.connect()
  try {
    const { rows } = await client.query<{ locked: boolean }>('select pg_try_advisory_lock($1) as locked', [RUNNER_LOCK])
    if (rows[0]?.locked !== true) return false
    try {
      await freeAbandoned(payload)
      await payload.jobs.run({ limit: 20, overrideAccess: true })
      return true
    } finally {
      await client.query('select pg_advisory_unlock($1)', [RUNNER_LOCK])
    }
  } finally {
    client.release()
  }
}
