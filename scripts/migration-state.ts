import { readdirSync } from 'node:fs'
import path from 'node:path'
import type { Client } from 'pg'
import { hasCode } from './process-identity.ts'
import { StepFailed } from './progress.ts'
import { withClient } from './server-database.ts'
import { root } from './settings.ts'

export const migrationsFolder = path.join(root, 'migrations')

/** @returns names of the migrations in the sources, oldest first, e.g. "20261124_031500_first_collections" */
export function migrationNames(): string[] {
  return readdirSync(migrationsFolder)
    .filter((file) => file.endsWith('.ts') && file !== 'index.ts')
    .map((file) => path.basename(file, '.ts'))
    .sort()
}

/** @returns the migrations that this database has not had yet */
export async function pendingMigrations(client: Client): Promise<string[]> {
  const rows = await rowsOf(client, 'select name from payload_migrations')
  const done = new Set(rows.map((row) => row.name))
  return migrationNames().filter((name) => !done.has(name))
}

/** @throws {StepFailed} in a sentence that says what to do, where a database has not had all migrations */
export async function requireMigrations(url: string): Promise<void> {
  const pending = await withClient(url, pendingMigrations)
  if (pending.length === 0) return
  const isNew = pending.length === migrationNames().length
  throw new StepFailed(
    `The database ${isNew ? 'was never set up' : 'is older than this portal'}: run "npm start" or "npm run migrate" first.`,
  )
}

export async function hasUsers(client: Client): Promise<boolean> {
  return (await rowsOf(client, 'select 1 as name from users limit 1')).length > 0
}

async function rowsOf(client: Client, query: string): Promise<{ name: unknown }[]> {
  try {
    return (await client.query<{ name: unknown }>(query)).rows
  } catch (error) {
    // 42P01: no such table, as in a new database
    if (hasCode(error, '42P01')) return []
    throw error
  }
}
