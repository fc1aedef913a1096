import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { z } from 'zod'
import { newDataFolder, removeDatabases, startDatabase } from './support/databases.ts'
import { migrationNames } from '#scripts/migration-state.ts'
import { withClient } from '#scripts/server-database.ts'

let url: string
let dataDir: string

beforeAll(async () => {
  dataDir = newDataFolder()
  url = (await startDatabase(newDataFolder())).url
}, 60_000)

afterAll(removeDatabases, 60_000)

/** Runs a script as its npm script does. */
async function run(script: string, ...args: string[]) {
  const child = spawn(process.execPath, ['scripts/with-database.ts', script, ...args], {
    env: { ...process.env, DATABASE_URL: url, DATA_DIR: dataDir, PAYLOAD_SECRET: '' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve))
  const [code, said, complaint] = await Promise.all([ended, text(child.stdout), text(child.stderr)])
  return { code, said, complaint }
}

const { scripts } = z
  .object({ scripts: z.record(z.string(), z.string()) })
  .parse(JSON.parse(readFileSync('package.json', 'utf8')))
const ofDatabase = Object.values(scripts).flatMap((command) => {
  const [, script] = /with-database\.ts (\S+)/.exec(command) ?? []
  return script === undefined || script === 'scripts/migrate.ts' ? [] : [script]
})

describe('on a database that was never set up', () => {
  it.each([...new Set(ofDatabase)])('%s says in one sentence what to do first', async (script) => {
    expect(await run(script, '--reports', '1')).toEqual({
      code: 1,
      said: '',
      complaint: 'The database was never set up: run "npm start" or "npm run migrate" first.\n',
    })
  })
})

it('a database that lacks the newest migration is told from one that was never set up', async () => {
  await withClient(url, async (client) => {
    await client.query('create table payload_migrations (name text)')
    await client.query('insert into payload_migrations select unnest($1::text[])', [migrationNames().slice(0, -1)])
  })
  expect((await run('scripts/repair.ts')).complaint).toBe(
    'The database is older than this portal: run "npm start" or "npm run migrate" first.\n',
  )
})
