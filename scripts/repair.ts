import type { Payload } from 'payload'
import { createLocalReq } from 'payload'
import { refreshPublicFlags } from '#collections/hooks/public-flags.ts'
import type { ChangedFlag } from '#collections/hooks/public-flags.ts'
import { startPayload } from './migrate.ts'
import { complain, explain, say } from './progress.ts'
import { refreshRunningPortal } from './refresh-portal.ts'

/**
 * Computes anew what the portal derives from its content: who and what a published page uses. The portal keeps that
 * right by itself; this mends what a restored backup or a change by hand left wrong.
 *
 * @param mend false: only tells what is wrong
 * @returns the documents whose flag was wrong
 */
export async function repair(payload: Payload, { mend }: { mend: boolean }): Promise<ChangedFlag[]> {
  const transactionID = await payload.db.beginTransaction()
  if (transactionID === null) throw new Error('The database takes no transaction.')
  const req = await createLocalReq({ req: { transactionID } }, payload)
  let isDone = false
  try {
    const changed = await refreshPublicFlags(req)
    isDone = true
    return changed
  } finally {
    if (mend && isDone) await payload.db.commitTransaction(transactionID)
    else await payload.db.rollbackTransaction(transactionID)
  }
}

async function nameOf(payload: Payload, { collection, id }: ChangedFlag): Promise<string> {
  const document: Record<string, unknown> = await payload
    .findByID({ collection, id, depth: 0, locale: 'en' })
    .then(Object)
  const name = [document.displayName, document.name, document.filename, document.slug].find(
    (value) => typeof value === 'string',
  )
  return typeof name === 'string' ? name : ''
}

async function main(): Promise<number> {
  const mend = !process.argv.includes('--check')
  const payload = await startPayload()
  const wrong = await repair(payload, { mend })
  for (const flag of wrong) {
    const is = flag.public
      ? 'is used by a published page and was not public'
      : 'is used by no published page and was public'
    say(`${flag.collection} ${flag.id} (${await nameOf(payload, flag)}) ${is}.`)
  }
  if (wrong.length === 0) say('Everything is as it should be.')
  else say(mend ? `Mended: ${wrong.length}.` : `Wrong: ${wrong.length}. Mend them with "npm run repair".`)
  if (mend && wrong.length > 0) await refreshRunningPortal()
  return mend || wrong.length === 0 ? 0 : 1
}

if (import.meta.main) {
  try {
    process.exit(await main())
  } catch (error) {
    complain(explain(error))
    process.exit(1)
  }
}
