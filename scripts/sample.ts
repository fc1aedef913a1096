import { READING_QUEUE } from '#domain/pdf-facts.ts'
import type { Payload } from 'payload'
import { startPayload } from './migrate.ts'
import { complain, say } from './progress.ts'
import { addSampleFiles, addSampleVocabulary, settleHomePage, settleSite } from './sample-parts.ts'
import { addSampleEditions } from './sample-editions.ts'
import { refreshRunningPortal } from './refresh-portal.ts'
import { removeSample } from './sample-removal.ts'

/**
 * Adds what of the sample content is not there yet; doing it twice changes nothing, and what an
 * editor changed stays changed. Each document is known by its sample key.
 */
export async function addSample(payload: Payload): Promise<void> {
  const vocabulary = await addSampleVocabulary(payload)
  const files = await addSampleFiles(payload)
  await settleSite(payload, vocabulary)
  // A release waits until the pages of its PDF are counted.
  await payload.jobs.run({ queue: READING_QUEUE, limit: 50, sequential: true })
  await addSampleEditions(payload, vocabulary, files)
  await settleHomePage(payload)
}

async function main(): Promise<void> {
  const [command] = process.argv.slice(2)
  if (command !== 'add' && command !== 'remove')
    throw new Error('Say what to do: npm run sample:add or npm run sample:remove')
  const payload = await startPayload()
  if (command === 'add') {
    await addSample(payload)
    say('The sample content is there.')
  } else {
    const { removed, kept } = await removeSample(payload)
    say(`Removed ${removed} documents of the sample content.`)
    for (const document of kept) say(`Kept, as other content uses it: ${document}`)
  }
  await refreshRunningPortal()
}

if (import.meta.main) {
  try {
    await main()
    process.exit(0)
  } catch (error) {
    complain(error instanceof Error ? (error.stack ?? error.message) : String(error))
    process.exit(1)
  }
}
