import { mkdirSync, openSync, rmSync } from 'node:fs'
import path from 'node:path'
import { buildIfStale } from './build.ts'
import { startNode } from './child-processes.ts'
import { startEmbeddedDatabase, THROWAWAY_SETTINGS } from './embedded-database.ts'
import { createEnding } from './ending.ts'
import { takeFolder } from './folder-lock.ts'
import type { FolderLock } from './folder-lock.ts'
import { freePort } from './ports.ts'
import { complain, createProgress, say, StepFailed } from './progress.ts'
import type { Progress } from './progress.ts'
import { serve } from './serve.ts'
import { reachDatabase } from './server-database.ts'
import { environmentWith, loadSettings } from './settings.ts'
import type { Settings } from './settings.ts'
import { copyTemplate, dropDatabases, makeTemplate } from './test-databases.ts'
import type { TestDatabases } from './test-databases.ts'
import { planTests } from './test-plan.ts'
import { prepareBrowserTests } from './test-portal.ts'
import { countResults } from './test-results.ts'

/**
 * `npm test [-- project … part-of-file-name … --option-of-jest …]`: starts what the chosen tests need, runs them in
 * one call of Jest, stops everything. The last line is the count.
 */
const MAX_PARALLEL_RUNS = 20

const ending = createEnding()
let counted: { passed: number; failed: number } | null = null
// Added first, so that it is done last: nothing may follow the count.
ending.add(() => {
  if (counted) say(`${counted.passed} passed, ${counted.failed} failed`)
})

try {
  const plan = planTests(process.argv.slice(2))
  const settings = await loadSettings('test')
  const lock = takeTestFolder(settings.dataDir)
  const environment: Record<string, string> = { TEST_DATA_DIR: path.join(lock.folder, 'files') }
  rmSync(path.join(lock.folder, 'files'), { recursive: true, force: true })
  mkdirSync(path.join(lock.folder, 'files'), { recursive: true })

  const progress = createProgress(plan.needs.portal ? 3 : plan.needs.database ? 1 : 0)
  if (plan.needs.database) {
    const databases = await progress.step('Database', () => startDatabases(settings, lock))
    Object.assign(environment, {
      TEST_SERVER_URL: databases.serverUrl,
      TEST_PREFIX: databases.prefix,
      TEST_TEMPLATE: databases.template,
    })
    if (plan.needs.portal) Object.assign(environment, await startPortal(settings, lock, databases, progress))
  }
  counted = await runJest(plan.selection, environment, lock)
  await ending.end(counted.failed > 0 ? 1 : 0)
} catch (error) {
  if (!ending.hasBegun()) {
    complain(error instanceof Error ? error.message : String(error))
    counted = { passed: 0, failed: 1 }
  }
  await ending.end(1)
}

/** A second run at the same time gets a folder, and so a database, of its own. */
function takeTestFolder(dataDir: string): FolderLock {
  for (let number = 1; number <= MAX_PARALLEL_RUNS; number++) {
    const taken = takeFolder(path.join(dataDir, number === 1 ? 'test' : `test-${number}`), 'npm test')
    if ('heldBy' in taken) continue
    ending.add(taken.lock.release)
    return taken.lock
  }
  throw new StepFailed(`${MAX_PARALLEL_RUNS} test runs are going on at once.`)
}

async function startDatabases(
  settings: Settings,
  lock: FolderLock,
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

async function startPortal(
  settings: Settings,
  lock: FolderLock,
  databases: TestDatabases,
  progress: Progress,
): Promise<Record<string, string>> {
  await progress.step('Build', async () => {
    const built = await buildIfStale(settings.dataDir, ending)
    return { outcome: built ? 'built' : 'nothing has changed', result: built }
  })
  return progress.step('Portal with sample content', async () => {
    const databaseUrl = await copyTemplate(databases, 'e2e')
    const dataDir = path.join(lock.folder, 'files', 'portal')
    const port = await freePort()
    const values = { DATABASE_URL: databaseUrl, DATA_DIR: dataDir, PORT: String(port) }
    const browser = await prepareBrowserTests(values, path.join(lock.folder, 'browser'), ending)
    const log = path.join(lock.folder, 'server.log')
    await serve({ databaseUrl, port, dataDir, log: openSync(log, 'w') }, ending)
    return {
      outcome: `at http://127.0.0.1:${port}, its log in ${path.relative(process.cwd(), log)}`,
      result: {
        TEST_BASE_URL: `http://localhost:${port}`,
        TEST_BROWSER: browser,
        TEST_PORTAL_DATABASE_URL: databaseUrl,
      },
    }
  })
}

async function runJest(selection: string[], environment: Record<string, string>, lock: FolderLock) {
  const output = path.join(lock.folder, 'results.json')
  rmSync(output, { force: true })
  const jest = startNode(
    // Payload leaves its connections open, so Jest would wait for ever.
    ['node_modules/jest/bin/jest.js', '--forceExit', '--json', `--outputFile=${output}`, ...selection],
    environmentWith({ ...environment, ...(process.stdout.isTTY ? { FORCE_COLOR: '1' } : {}) }),
    { nodeOptions: ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning'] },
  )
  ending.add(() => jest.end(5_000))
  const code = await jest.ended
  const results = countResults(output)
  // For example a global set-up that failed after the last test.
  return code !== 0 && results.failed === 0 ? { ...results, failed: 1 } : results
}
