import { existsSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { startNode } from './child-processes.ts'
import type { Ending } from './ending.ts'
import { hasUsers, pendingMigrations } from './migration-state.ts'
import { preparationSchema } from './preparation.ts'
import type { Preparation } from './preparation.ts'
import { StepFailed } from './progress.ts'
import { withClient } from './server-database.ts'
import { quietEnvironmentWith } from './settings.ts'

export type Database = {
  url: string
  /** Folder of the embedded database; null on a server, which never gets sample content by itself. */
  embeddedIn: string | null
}

/** Stays with the database, so that sample content that an editor removed does not come back. */
const SAMPLE_MARK = 'sample-added'

/**
 * Brings the database to where the server can start: migrations, a first admin,
 * and in a new embedded database the sample content.
 *
 * @returns what was done, or null where a quick look showed that there was nothing to do
 */
export async function prepareDatabase(database: Database, ending: Ending): Promise<Preparation | null> {
  const mark = database.embeddedIn === null ? null : path.join(database.embeddedIn, SAMPLE_MARK)
  const wantsSample = mark !== null && !existsSync(mark)
  if (!wantsSample && (await isUpToDate(database.url))) return null
  const report = await runPreparation(database.url, wantsSample, ending)
  if (mark !== null && report.sampleAdded) writeFileSync(mark, `${new Date().toISOString()}\n`)
  return report
}

async function isUpToDate(url: string): Promise<boolean> {
  return withClient(url, async (client) => (await pendingMigrations(client)).length === 0 && (await hasUsers(client)))
}

async function runPreparation(url: string, withSample: boolean, ending: Ending): Promise<Preparation> {
  const child = startNode(
    ['scripts/prepare.ts', ...(withSample ? ['--sample'] : [])],
    quietEnvironmentWith({ DATABASE_URL: url }),
  )
  ending.add(() => child.end())
  let report: Preparation | null = null
  child.process.on('message', (message) => (report = preparationSchema.parse(message)))
  const code = await child.ended
  if (report === null) {
    throw new StepFailed(
      `Preparing the database ended with code ${code} before it had finished; its lines above say why.`,
    )
  }
  return report
}
