import { startNode } from './child-processes.ts'
import { runningDatabaseUrl, startEmbeddedDatabase } from './embedded-database.ts'
import { createEnding } from './ending.ts'
import type { Ending } from './ending.ts'
import { takeFolder } from './folder-lock.ts'
import { requireMigrations } from './migration-state.ts'
import { complain, say, StepFailed } from './progress.ts'
import { reachDatabase } from './server-database.ts'
import { environmentWith, loadSettings } from './settings.ts'
import type { Settings } from './settings.ts'

/**
 * Runs another script on the portal's database, whether the portal runs or not:
 *
 *   node scripts/with-database.ts scripts/repair.ts
 *
 * The database has to be set up for every script but the one that does that.
 */
const SETS_UP = 'scripts/migrate.ts'
const ending = createEnding()

try {
  const [script, ...rest] = process.argv.slice(2)
  if (script === undefined) throw new StepFailed('Say which script to run.')
  const settings = await loadSettings('production')
  const { url, port } = await findDatabase(settings, ending)
  if (script !== SETS_UP) await requireMigrations(url)
  const child = startNode([script, ...rest], environmentWith({ DATABASE_URL: url, PORT: port }))
  ending.add(() => child.end())
  await ending.end(await child.ended)
} catch (error) {
  if (!ending.hasBegun()) complain(error instanceof Error ? error.message : String(error))
  await ending.end(1)
}

/** @returns the database, and the port on which the portal runs or would run */
async function findDatabase(settings: Settings, ending: Ending): Promise<{ url: string; port: string }> {
  const port = String(settings.port)
  if (settings.databaseUrl !== null) {
    await reachDatabase(settings.databaseUrl)
    return { url: settings.databaseUrl, port }
  }
  const taken = takeFolder(settings.dataDir, 'another npm script')
  if ('lock' in taken) {
    ending.add(taken.lock.release)
    const embedded = await startEmbeddedDatabase({ lock: taken.lock, say })
    ending.add(embedded.stop)
    return { url: embedded.url, port }
  }
  const url = runningDatabaseUrl(settings.dataDir)
  if (url === null) throw new StepFailed('The portal is starting or stopping at the moment: try again when it runs.')
  await reachDatabase(url)
  return { url, port: taken.heldBy.address ? new URL(taken.heldBy.address).port : port }
}
