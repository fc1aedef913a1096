import type { Payload } from 'payload'

/**
 * Works while no other process of the portal does the same, under an advisory lock of PostgreSQL: it ends with the
 * connection, so that a process that is killed leaves nothing locked.
 *
 * @param key number of the lock
 * @returns whether this call did the work
 */
export async function whileLocked(payload: Payload, key: number, work: () => Promise<void>): Promise<boolean> {
  const client = await payload.db.pool.connect()
  try {
    const { rows } = await client.query<{ locked: boolean }>('select pg_try_advisory_lock($1) as locked', [key])
    if (rows[0]?.locked !== true) return false
    try {
      await work()
      return true
    } finally {
      await client.query('select pg_advisory_unlock($1)', [key])
    }
  } finally {
    client.release()
  }
}
