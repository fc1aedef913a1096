import pg from 'pg'
import { databaseUrl } from './portal.ts'

/** Asks the database of the portal under test, for what no person can do, such as letting time pass. */
export async function queryPortal(text: string, values: unknown[] = []): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  try {
    return (await client.query(text, values)).rows
  } finally {
    await client.end()
  }
}
