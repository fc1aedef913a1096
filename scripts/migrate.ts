import { getPayload } from 'payload'
import type { Payload } from 'payload'
import { env } from '#env.ts'
import { complain, say } from './progress.ts'
import { migrationNames, pendingMigrations } from './migration-state.ts'
import { withClient } from './server-database.ts'

/** Any number will do, as long as it is always the same. */
const MIGRATION_LOCK = 418_073_224

/**
 * Brings the database of `payload` up to date. Two processes that do so at once
 * (replicas that start together) take turns.
 *
 * @returns names of the migrations that were run
 * @throws where one is still missing afterwards
 */
export async function runMigrations(payload: Payload): Promise<string[]> {
  if (migrationNames().length === 0) throw new Error('There are no migrations in the folder "migrations".')
  return withClient(env.DATABASE_URL, async (client) => {
    await client.query('select pg_advisory_lock($1)', [MIGRATION_LOCK])
    const pending = await pendingMigrations(client)
    if (pending.length > 0) await payload.db.migrate()
    const missing = await pendingMigrations(client)
    if (missing.length > 0) throw new Error(`These migrations did not run: ${missing.join(', ')}.`)
    return pending
  })
}

/** @returns Payload as the scripts need it: nothing is set up or changed by its start */
export async function startPayload(): Promise<Payload> {
  const { default: config } = await import('#payload.config.ts')
  return getPayload({ config, disableOnInit: true })
}

if (import.meta.main) {
  try {
    const ran = await runMigrations(await startPayload())
    say(ran.length === 0 ? 'The database is up to date.' : `Migrations run: ${ran.join(', ')}.`)
    // The connection pool stays open and would keep this process alive.
    process.exit(0)
  } catch (error) {
    complain(`The migrations did not finish. ${error instanceof Error ? error.message : String(error)}`)
    process.exit(1)
  }
}
