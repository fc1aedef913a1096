import { mkdirSync, openSync } from 'node:fs'
import path from 'node:path'
import { startEmbeddedDatabase, THROWAWAY_SETTINGS } from './embedded-database.ts'
import type { Ending } from './ending.ts'
import { takeFolder } from './folder-lock.ts'
import type { FolderLock } from './folder-lock.ts'
import { freePort } from './ports.ts'
import { say, StepFailed } from './progress.ts'
import { serve } from './serve.ts'
import { reachDatabase } from './server-database.ts'
import type { Settings } from './settings.ts'
import { copyTemplate, dropDatabases, makeTemplate } from './test-databases.ts'
import type { TestDatabases } from './test-databases.ts'
import { prepareBrowserTests } from './test-portal.ts'

const MAX_PARALLEL_RUNS = 20

/** A portal with the sample content that nobody will miss: for the browser tests and for measuring. */
export type ThrowawayPortal = {
  port: number
  databaseUrl: string
  dataDir: string
  /** What the server says, relative to the root. */
  log: string
  /** Path of a browser that was tried and works. */
  browser: string
  /** Process number of the server. */
  pid: number | undefined
}

/**
 * Takes a data folder for a run; a second run at the same time gets a folder, and so a database, of its own.
 *
 * @param name of the folder in the data folder: `test` or `bench`
 */
export function takeThrowawayFolder(dataDir: string, name: string, ending: Ending): FolderLock {
  for (let number = 1; number <= MAX_PARALLEL_RUNS; number++) {
    const taken = takeFolder(
      path.join(dataDir, number === 1 ? name : `${name}-${number}`),
      name === 'test' ? 'npm test' : `npm run ${name}`,
    )
    if ('heldBy' in taken) continue
    ending.add(taken.lock.release)
    return taken.lock
  }
  throw new StepFailed(`${MAX_PARALLEL_RUNS} runs are going on at once.`)
}

/** Makes a migrated template in an embedded PostgreSQL, or on the server of DATABASE_URL. */
export async function startThrowawayDatabases(
  settings: Settings,
  lock: FolderLock,
  ending: Ending,
): Promise<{ outcome: string; result: TestDatabases }> {
  if (settings.databaseUrl !== null) {
    await reachDatabase(settings.databaseUrl)
    return {
      outcome: 'migrated, on the server of DATABASE_URL',
      result: await makeTemplate(settings.databaseUrl, ending),
    }
  }
  const embedded = await startEmbeddedDatabase({ lock, say, settings: THROWAWAY_SETTINGS })
  ending.add(embedded.stop)
  // Nobody else uses this cluster: what is there was left by a run that was killed.
  await dropDatabases(embedded.url)
  return { outcome: 'migrated, in an embedded PostgreSQL', result: await makeTemplate(embedded.url, ending) }
}

/** Starts the built portal on a copy of the template, with the sample content, one user of each role and a browser. */
export async function startThrowawayPortal(
  databases: TestDatabases,
  lock: FolderLock,
  ending: Ending,
): Promise<ThrowawayPortal> {
  const databaseUrl = await copyTemplate(databases, 'e2e')
  const dataDir = path.join(lock.folder, 'files', 'portal')
  mkdirSync(dataDir, { recursive: true })
  const port = await freePort()
  const values = { DATABASE_URL: databaseUrl, DATA_DIR: dataDir, PORT: String(port) }
  const browser = await prepareBrowserTests(values, path.join(lock.folder, 'browser'), ending)
  const log = path.join(lock.folder, 'server.log')
  const server = await serve({ databaseUrl, port, dataDir, log: openSync(log, 'w') }, ending)
  return { port, databaseUrl, dataDir, browser, log: path.relative(process.cwd(), log), pid: server.process.pid }
}
