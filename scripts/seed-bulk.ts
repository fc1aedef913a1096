import { createLocalReq } from 'payload'
import { rebuildSearch } from '#collections/search/refresh.ts'
import { addBulk, removeBulk } from './bulk/archive.ts'
import { startPayload } from './migrate.ts'
import { complain, explain, say, StepFailed } from './progress.ts'
import { sayRebuildProgress } from './rebuild-progress.ts'
import { refreshRunningPortal } from './refresh-portal.ts'

/**
 * A synthetic archive for measuring: `npm run seed:bulk -- --reports 1000`, and `npm run seed:bulk -- --remove`. Its
 * PDFs have text and no files, and its reports no versions, so that they are for readers and not for the admin.
 */
const ROWS = /^[1-9]\d{0,5}$/

async function main(): Promise<void> {
  const argument = (name: string) => process.argv[process.argv.indexOf(name) + 1] ?? ''
  const isRemoval = process.argv.includes('--remove')
  const given = process.argv.includes('--reports') ? argument('--reports') : ''
  if (!isRemoval && !ROWS.test(given)) throw new StepFailed('Say how many: npm run seed:bulk -- --reports 1000')
  const payload = await startPayload()
  const removed = await removeBulk(payload)
  if (removed > 0) say(`Removed ${removed} synthetic reports.`)
  if (!isRemoval) {
    const reports = Number(given)
    await addBulk(payload, reports, (done) => {
      if (done % 500 === 0 || done === reports) say(`${done} of ${reports} reports are in the database.`)
    })
  }
  const started = performance.now()
  await rebuildSearch(await createLocalReq({}, payload), sayRebuildProgress())
  say(`Indexing took ${((performance.now() - started) / 1_000).toFixed(1)} seconds.`)
  await refreshRunningPortal()
}

try {
  await main()
  process.exit(0)
} catch (error) {
  complain(explain(error))
  process.exit(1)
}
