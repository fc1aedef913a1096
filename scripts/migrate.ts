import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { getPayload } from 'payload'
import type { Migration, Payload } from 'payload'
import { env } from '#env.ts'
import { complain, say } from './progress.ts'
import { migrationNames, migrationsFolder, pendingMigrations } from './migration-state.ts'
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
    if (pending.length > 0) await migrate(payload)
    const missing = await pendingMigrations(client)
    if (missing.length > 0) throw new Error(`These migrations did not run: ${missing.join(', ')}.`)
    return pending
  })
}

/**
 * Payload ends the process when a migration fails, after writing the whole SQL of it to the log.
 * What a person needs to know is said here before that: which one, and what the database answered.
 */
async function migrate(payload: Payload): Promise<void> {
  const migrations = await Promise.all(
    migrationNames().map(async (name) => {
      const migration: Pick<Migration, 'up' | 'down'> = await import(
        pathToFileURL(path.join(migrationsFolder, `${name}.ts`)).href
      )
      const up = (args: unknown) => migration.up(args).catch((error: unknown) => fail(name, error))
      return { name, up, down: migration.down }
    }),
  )
  const level = payload.logger.level
  payload.logger.level = 'silent'
  await payload.db.migrate({ migrations })
  payload.logger.level = level
}

function fail(name: string, error: unknown): never {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error
  complain(
    `The migration ${name} failed and was undone. The database answered: ${cause instanceof Error ? cause.message : String(cause)}`,
  )
  throw error
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
