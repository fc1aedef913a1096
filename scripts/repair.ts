import type { Payload } from 'payload'
import { createLocalReq } from 'payload'
import { refreshPublicFlags } from '#collections/hooks/public-flags.ts'
import type { ChangedFlag } from '#collections/hooks/public-flags.ts'
import { askForTypesetPdfs } from '#collections/hooks/typeset-pdfs.ts'
import { startPayload } from './migrate.ts'
import { complain, explain, say } from './progress.ts'
import { refreshRunningPortal } from './refresh-portal.ts'

/**
 * Computes anew what the portal derives from its content: who and what a published page uses, and of which editions it
 * sets a PDF. The portal keeps that right by itself; this mends what a restored backup or a change by hand left wrong.
 *
 * @param mend false: only tells what is wrong
 * @returns the documents whose flag was wrong, and the number of editions of whose PDF nothing, or too much, was known
 */
export async function repair(
  payload: Payload,
  { mend }: { mend: boolean },
): Promise<{ flags: ChangedFlag[]; pdfs: number }> {
  const transactionID = await payload.db.beginTransaction()
  if (transactionID === null) throw new Error('The database takes no transaction.')
  const req = await createLocalReq({ req: { transactionID } }, payload)
  let isDone = false
  try {
    const wrong = { flags: await refreshPublicFlags(req), pdfs: await askForTypesetPdfs(req, null) }
    isDone = true
    return wrong
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
  const { flags, pdfs } = await repair(payload, { mend })
  const count = flags.length + pdfs
  for (const flag of flags) {
    const is = flag.public
      ? 'is used by a published page and was not public'
      : 'is used by no published page and was public'
    say(`${flag.collection} ${flag.id} (${await nameOf(payload, flag)}) ${is}.`)
  }
  if (pdfs > 0) say(`Of ${pdfs} editions it was not known whether the portal sets their PDF.`)
  if (count === 0) say('Everything is as it should be.')
  else say(mend ? `Mended: ${count}.` : `Wrong: ${count}. Mend them with "npm run repair".`)
  if (mend && count > 0) await refreshRunningPortal()
  return mend || count === 0 ? 0 : 1
}

if (import.meta.main) {
  try {
    process.exit(await main())
  } catch (error) {
    complain(explain(error))
    process.exit(1)
  }
}
