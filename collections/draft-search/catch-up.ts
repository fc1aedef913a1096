import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { inTransaction, transactionOf } from '../hooks/transaction.ts'
import { staleDocuments, staleEditions } from './stale.ts'
import { writeDocument, writeEditions } from './write.ts'

/** Any number that no other advisory lock of the database has. */
const DRAFTS_LOCK = 7_014_503
const EDITIONS_AT_ONCE = 40

/** One at a time, so that two searches do not read the same drafts. */
const inTurn = <Result>(req: PayloadRequest, work: () => Promise<Result>): Promise<Result> =>
  inTransaction(req, async () => {
    const db = await transactionOf(req)
    await db.execute(sql`select pg_advisory_xact_lock(${DRAFTS_LOCK})`)
    return work()
  })

/** @returns whether there may be more to read */
async function readSome(req: PayloadRequest): Promise<boolean> {
  const editions = await staleEditions(req, EDITIONS_AT_ONCE)
  if (editions.length > 0) {
    await writeEditions(req, editions)
    return true
  }
  const [document] = await staleDocuments(req, 1)
  if (!document) return false
  await writeDocument(req, document)
  return true
}

/**
 * Brings the index of drafts up to date with their latest versions. Whoever searches does that first: drafts are saved
 * every other second and searched now and then, so that a save has nothing to do with it, however it came about.
 *
 * @param patience in milliseconds; Infinity: until all is read
 * @returns whether all is read
 */
export async function catchUpDrafts(req: PayloadRequest, patience: number): Promise<boolean> {
  const end = performance.now() + patience
  while (await inTurn(req, () => readSome(req))) if (performance.now() > end) return false
  return true
}

/** Makes the index of drafts anew. */
export async function rebuildDrafts(req: PayloadRequest): Promise<void> {
  await inTurn(req, async () => {
    const db = await transactionOf(req)
    await db.execute(sql`delete from draft_search.editions`)
    await db.execute(sql`delete from draft_search.documents`)
  })
  await catchUpDrafts(req, Number.POSITIVE_INFINITY)
}
