import type { PayloadRequest } from 'payload'
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
