import { createLocalReq } from 'payload'
import { rebuildSearch } from '#collections/search/refresh.ts'
import { startPayload } from './migrate.ts'
import { complain, explain, say } from './progress.ts'

/** Makes the index of the readers' search anew; the portal may run meanwhile. */
async function main(): Promise<void> {
  const payload = await startPayload()
  const started = performance.now()
  let told = 0
  await rebuildSearch(await createLocalReq({}, payload), (done, all) => {
    const percent = Math.floor((100 * done) / all)
    if (percent < told + 5 && done < all) return
    told = percent
    say(`${done} of ${all} reports are in the index.`)
  })
  say(`The search index is new. It took ${((performance.now() - started) / 1_000).toFixed(1)} seconds.`)
}

try {
  await main()
  process.exit(0)
} catch (error) {
  complain(explain(error))
  process.exit(1)
}
