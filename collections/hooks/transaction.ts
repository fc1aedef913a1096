import { commitTransaction, initTransaction, killTransaction, type PayloadRequest } from 'payload'
import type { PostgresAdapter } from '@payloadcms/db-postgres'

type Database = Pick<PostgresAdapter['drizzle'], 'execute'>

const isDatabase = (value: unknown): value is Database =>
  typeof value === 'object' && value !== null && 'execute' in value

/** @returns the connection of the request's transaction, or of the pool where it has none. */
export async function transactionOf(req: Pick<PayloadRequest, 'payload' | 'transactionID'>): Promise<Database> {
  const adapter = req.payload.db
  const id = await req.transactionID
  const session = id === undefined || id === null ? undefined : adapter.sessions?.[id]
  return isDatabase(session?.db) ? session.db : adapter.drizzle
}

/**
 * Does several writes as one: all of them count, or none. Payload's own endpoints have a transaction; ours have this.
 *
 * @returns what the work returns; what it throws undoes it
 */
export async function inTransaction<Result>(req: PayloadRequest, work: () => Promise<Result>): Promise<Result> {
  const isOwn = await initTransaction(req)
  try {
    const result = await work()
    if (isOwn) await commitTransaction(req)
    return result
  } catch (err) {
    if (isOwn) await killTransaction(req)
    throw err
  }
}
