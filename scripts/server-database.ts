import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { hasCode } from './process-identity.ts'
import { StepFailed } from './progress.ts'

const CONNECT_TIMEOUT_MS = 5_000

/** @returns host, port and database of an address, without user and password */
export function describeDatabase(url: string): { server: string; name: string } {
  const { hostname, port, pathname } = new URL(url)
  return { server: `${hostname}:${port || '5432'}`, name: decodeURIComponent(pathname.slice(1)) }
}

/**
 * Waits until the PostgreSQL server of DATABASE_URL answers; in a freshly
 * started group of containers that takes a moment.
 *
 * @throws {StepFailed} in a sentence that names host and port, never the password
 */
export async function reachDatabase(url: string, patienceMs = 20_000): Promise<void> {
  const { server, name } = describeDatabase(url)
  const end = Date.now() + patienceMs
  for (;;) {
    try {
      return await withClient(url, async (client) => void (await client.query('select 1')))
    } catch (error) {
      if (hasCode(error, '3D000'))
        throw new StepFailed(`The server ${server} has no database "${name}": create it, or correct DATABASE_URL.`)
      if (hasCode(error, '28P01', '28000'))
        throw new StepFailed(`The server ${server} refuses the user or password in DATABASE_URL.`)
      if (Date.now() > end) {
        throw new StepFailed(
          `The database at ${server} cannot be reached: start it, or correct DATABASE_URL. (${reasonOf(error)})`,
        )
      }
      await sleep(1_000)
    }
  }
}

/** Runs some queries on a connection of their own. */
export async function withClient<Result>(url: string, work: (client: pg.Client) => Promise<Result>): Promise<Result> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: CONNECT_TIMEOUT_MS })
  // An idle connection that breaks would end the process; the next query reports it anyway.
  client.on('error', () => undefined)
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

/** Several addresses of one host fail together, each for its own reason. */
function reasonOf(error: unknown): string {
  if (error instanceof AggregateError && error.errors.length > 0) return reasonOf(error.errors[0])
  return error instanceof Error ? error.message : String(error)
}
