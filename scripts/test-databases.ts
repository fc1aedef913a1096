import { randomBytes } from 'node:crypto'
import { startNode } from './child-processes.ts'
import type { Ending } from './ending.ts'
import { StepFailed } from './progress.ts'
import { withClient } from './server-database.ts'
import { quietEnvironmentWith } from './settings.ts'

const PREFIX = 'apln_test_'

export type TestDatabases = {
  /** Address of the server, with the database that was named to us; no test writes there. */
  serverUrl: string
  /** Begins the names of all databases of this run. */
  prefix: string
  /** A migrated database, to be copied. */
  template: string
}

/** @returns the address of another database on the same server */
export function addressOf(serverUrl: string, database: string): string {
  const url = new URL(serverUrl)
  url.pathname = `/${database}`
  return url.href
}

/**
 * Makes a migrated database that tests copy: copying takes a fraction of a second, migrating takes several.
 *
 * @param serverUrl a server whose role may create databases
 */
export async function makeTemplate(serverUrl: string, ending: Ending): Promise<TestDatabases> {
  const prefix = `${PREFIX}${randomBytes(4).toString('hex')}`
  const template = `${prefix}_template`
  ending.add(() => dropDatabases(serverUrl, prefix))
  await withClient(serverUrl, (client) => client.query(`create database ${template}`))
  const migrate = startNode(
    ['scripts/migrate.ts'],
    quietEnvironmentWith({ DATABASE_URL: addressOf(serverUrl, template) }),
    { output: 'pipe' },
  )
  ending.add(() => migrate.end())
  let complaints = ''
  migrate.process.stderr?.setEncoding('utf8').on('data', (text: string) => (complaints += text))
  migrate.process.stdout?.resume()
  if ((await migrate.ended) !== 0) throw new StepFailed(`The migrations failed. ${complaints}`)
  return { serverUrl, prefix, template }
}

/** Copies the template. @returns the address of the copy */
export async function copyTemplate({ serverUrl, prefix, template }: TestDatabases, name: string): Promise<string> {
  const database = `${prefix}_${name}`
  await withClient(serverUrl, (client) => client.query(`create database ${database} template ${template}`))
  return addressOf(serverUrl, database)
}

/** Drops the databases whose names begin so, whoever is connected. */
export async function dropDatabases(serverUrl: string, prefix = PREFIX): Promise<void> {
  await withClient(serverUrl, async (client) => {
    const { rows } = await client.query<{ datname: string }>(
      'select datname from pg_database where starts_with(datname, $1)',
      [prefix],
    )
    // One after another: dropping is not allowed inside a transaction, and there are few.
    for (const { datname } of rows) await client.query(`drop database if exists ${datname} with (force)`)
  })
}
