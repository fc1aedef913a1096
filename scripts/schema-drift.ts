import type {} from '@payloadcms/db-postgres'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { getPayload } from 'payload'
import type { Payload } from 'payload'
import { migrationsFolder } from './migration-state.ts'

/** @returns Payload with the schema built, but without a connection */
export async function payloadWithoutDatabase(): Promise<Payload> {
  const { default: config } = await import('#payload.config.ts')
  return getPayload({ config, disableDBConnect: true, disableOnInit: true })
}

/** @returns the SQL that would bring the last migration's schema to that of the configuration; empty where they agree */
export async function missingStatements(payload: Payload): Promise<string[]> {
  const { generateDrizzleJson, generateMigration } = payload.db.requireDrizzleKit()
  const snapshot = readdirSync(migrationsFolder)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .at(-1)
  if (snapshot === undefined) return ['-- there is no migration yet']
  const before: Parameters<typeof generateMigration>[0] = JSON.parse(
    readFileSync(path.join(migrationsFolder, snapshot), 'utf8'),
  )
  return generateMigration(before, await generateDrizzleJson(payload.db.schema))
}
