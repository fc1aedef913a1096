import { mkdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import { buildIfStale } from './build.ts'
import { startNode } from './child-processes.ts'
import { createEnding } from './ending.ts'
import type { FolderLock } from './folder-lock.ts'
import { complain, createProgress, say } from './progress.ts'
import { environmentWith, loadSettings } from './settings.ts'
import { planTests } from './test-plan.ts'
import { countResults, type TestResults } from './test-results.ts'
import { startThrowawayDatabases, startThrowawayPortal, takeThrowawayFolder } from './throwaway-portal.ts'

/**
 * `npm test [-- project … part-of-file-name … --option-of-jest …]`: starts what the chosen tests need, runs them in
 * one call of Jest, stops everything. The last line is the count.
 */
const ending = createEnding()
let counted: TestResults | null = null
// Added first, so that it is done last: nothing may follow the count.
ending.add(() => {
  for (const name of counted?.passedWhenTriedAgain ?? []) say(`Passed only when it was tried again: ${name}`)
  if (counted) say(`${counted.passed} passed, ${counted.failed} failed`)
})

try {
  const plan = planTests(process.argv.slice(2))
  const settings = await loadSettings('test')
  const lock = takeThrowawayFolder(settings.dataDir, 'test', ending)
  const environment: Record<string, string> = { TEST_DATA_DIR: path.join(lock.folder, 'files') }
  rmSync(path.join(lock.folder, 'files'), { recursive: true, force: true })
  mkdirSync(path.join(lock.folder, 'files'), { recursive: true })

  const progress = createProgress(plan.needs.portal ? 3 : plan.needs.database ? 1 : 0)
  if (plan.needs.database) {
    const databases = await progress.step('Database', () => startThrowawayDatabases(settings, lock, ending))
    Object.assign(environment, {
      TEST_SERVER_URL: databases.serverUrl,
      TEST_PREFIX: databases.prefix,
      TEST_TEMPLATE: databases.template,
    })
    if (plan.needs.portal) {
      await progress.step('Build', async () => {
        const built = await buildIfStale(settings.dataDir, ending)
        return { outcome: built ? 'built' : 'nothing has changed', result: built }
      })
      const portal = await progress.step('Portal with sample content', async () => {
        const result = await startThrowawayPortal(databases, lock, ending)
        return { outcome: `at http://127.0.0.1:${result.port}, its log in ${result.log}`, result }
      })
      Object.assign(environment, {
        TEST_BASE_URL: `http://localhost:${portal.port}`,
        TEST_BROWSER: portal.browser,
        TEST_PORTAL_DATABASE_URL: portal.databaseUrl,
      })
    }
  }
  counted = await runJest(plan.selection, environment, lock)
  await ending.end(counted.failed > 0 ? 1 : 0)
} catch (error) {
  if (!ending.hasBegun()) {
    complain(error instanceof Error ? error.message : String(error))
    counted = { passed: 0, failed: 1, passedWhenTriedAgain: [] }
  }
  await ending.end(1)
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
