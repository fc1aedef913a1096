import { createLocalReq } from 'payload'
import { fillEmptyIndex } from '#collections/search/refresh.ts'
import { ensureFirstAdmin } from './first-admin.ts'
import { runMigrations, startPayload } from './migrate.ts'
import type { Preparation } from './preparation.ts'
import { complain, explain, say } from './progress.ts'
import { addSample } from './sample.ts'

/**
 * Migrations, first admin and (with --sample) the sample content, in one
 * process, because each start of Payload takes seconds. Reports over the
 * channel: an exit code of 0 alone does not prove that it really finished.
 */
try {
  const payload = await startPayload()
  const migrations = await runMigrations(payload)
  const indexed = await fillEmptyIndex(await createLocalReq({}, payload))
  const firstAdmin = await ensureFirstAdmin(payload)
  const sampleAdded = process.argv.includes('--sample')
  if (sampleAdded) await addSample(payload)
  const report: Preparation = { migrations, firstAdmin, sampleAdded }
  if (process.send) process.send(report, () => process.exit(0))
  else {
    // Run by itself, as in a container: what the start would have printed.
    say(migrations.length > 0 ? `Migrations run: ${migrations.join(', ')}.` : 'The database is up to date.')
    if (indexed > 0) say(`The search index was empty, and has ${indexed} reports now.`)
    if (firstAdmin) say(`First admin: ${firstAdmin.email}, password: ${firstAdmin.password ?? 'as given'}`)
    process.exit(0)
  }
} catch (error) {
  complain(explain(error))
  process.exit(1)
}
