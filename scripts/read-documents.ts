import { queueReadings } from '#jobs/readings.ts'
import { startPayload } from './migrate.ts'
import { complain, explain, say } from './progress.ts'

/**
 * `npm run read:documents [-- --all]`: has PDFs read again that no reader or an earlier one has read, or all of them.
 * The running portal does the reading, now or after its next start; what is known of each stays until then.
 */
try {
  const count = await queueReadings(await startPayload(), process.argv.includes('--all') ? 'all' : 'unread')
  say(count === 0 ? 'No PDF waits to be read again.' : `Queued: ${count}. The running portal reads them.`)
  process.exit(0)
} catch (error) {
  complain(explain(error))
  process.exit(1)
}
