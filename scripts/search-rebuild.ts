import { createLocalReq } from 'payload'
import { rebuildDrafts } from '#collections/draft-search/catch-up.ts'
import { rebuildSearch } from '#collections/search/refresh.ts'
import { startPayload } from './migrate.ts'
import { complain, explain, say } from './progress.ts'
import { sayRebuildProgress } from './rebuild-progress.ts'

/** Makes the index of the readers' search anew, with related reports, and that of drafts; the portal may run meanwhile. */
async function main(): Promise<void> {
  const payload = await startPayload()
  const started = performance.now()
  const req = await createLocalReq({}, payload)
  await rebuildSearch(req, sayRebuildProgress())
  await rebuildDrafts(req)
  say(`The search index is new. It took ${((performance.now() - started) / 1_000).toFixed(1)} seconds.`)
}

try {
  await main()
  process.exit(0)
} catch (error) {
  complain(explain(error))
  process.exit(1)
}
