import { afterEach, beforeAll, describe, expect, it } from '@jest/globals'
import { type ChildProcess, spawn } from 'node:child_process'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Payload } from 'payload'
import { createUser } from '#tests/support/users.ts'
import { createAuthor, createDisclaimer, draftReport } from '#tests/support/builders/works.ts'
import { environmentOf, scheduledReleases } from '#tests/support/runner-process.ts'
import { testPayload } from '#tests/support/payload.ts'

/** By hand more, with the figures: SCHEDULED_RELEASES=200 npm test -- integration schedules-processes */
const RELEASES = scheduledReleases ?? 40

let payload: Payload
const runners = new Map<string, ChildProcess>()

beforeAll(async () => {
  payload = await testPayload()
})

afterEach(() => {
  for (const runner of runners.values()) runner.kill('SIGKILL')
})

/** Starts a process of the portal that runs what is due, known to the database by its name. */
async function startRunner(name: string): Promise<void> {
  const runner = spawn(process.execPath, [path.resolve('tests/support/run-schedules.ts')], {
    env: environmentOf(name),
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  runners.set(name, runner)
  await new Promise<void>((resolve, reject) => {
    runner.stdout?.once('data', () => resolve())
    runner.once('exit', (code) => reject(new Error(`The runner ended with code ${code}.`)))
  })
}

const query = async (text: string): Promise<Record<string, unknown>[]> => (await payload.db.pool.query(text)).rows
const count = async (status: string) =>
  Number((await query(`select count(*) as n from schedules where status = '${status}'`))[0]?.n)

async function untilDone(wanted: number): Promise<void> {
  while ((await count('done')) < wanted) await sleep(10)
}

/** Kills, as by `kill -9`, the one of the processes that has the lock at this moment. */
async function killTheRunner(): Promise<void> {
  for (;;) {
    const [holder] = await query(`select application_name as name from pg_locks join pg_stat_activity using (pid)
      where locktype = 'advisory' and objid = 7215002 and database = (select oid from pg_database where datname = current_database())`)
    const runner = runners.get(String(holder?.name))
    if (runner?.kill('SIGKILL')) {
      runners.delete(String(holder?.name))
      return
    }
  }
}

async function scheduleMany(): Promise<void> {
  const [author, disclaimer] = [await createAuthor(payload), await createDisclaimer(payload)]
  const { id: createdBy } = await createUser(payload, 'editor')
  for (let number = 1; number <= RELEASES; number++) {
    const authors = [{ relationTo: 'authors' as const, value: author.id }]
    const { id: edition } = await draftReport(payload, { authors, disclaimer: disclaimer.id })
    const context = { editionAction: 'schedule' }
    await payload.update({ collection: 'reports', id: edition, data: {}, draft: true, context })
    const at = new Date(Date.now() + 24 * 60 * 60_000).toISOString()
    const of = { collection: 'reports' as const, edition, report: edition, title: `Number ${number}`, createdBy }
    const data = { action: 'publish' as const, at, timeZone: 'Asia/Seoul', status: 'waiting' as const, ...of }
    await payload.create({ collection: 'schedules', data })
  }
}

describe('two processes of the portal on one database', () => {
  it(`do ${RELEASES} scheduled releases exactly once, though the one at work is killed in the middle, twice`, async () => {
    await scheduleMany()
    await Promise.all([startRunner('first'), startRunner('second')])
    const begin = Date.now()
    await query('update schedules set at = now()')

    await untilDone(Math.floor(RELEASES / 4))
    await killTheRunner()
    const atFirstKill = await count('done')
    expect(atFirstKill).toBeLessThan(RELEASES)
    await startRunner('third')
    await untilDone(Math.floor((RELEASES * 3) / 5))
    await killTheRunner()
    const atSecondKill = await count('done')
    await untilDone(RELEASES)
    const seconds = (Date.now() - begin) / 1000

    expect(await count('failed')).toBe(0)
    const editions = await query(`
      select (select count(*)::int from activity a
               where a.document = s.edition and a.collection = 'reports' and a.action = 'published') as acts,
             (select count(*)::int from _reports_v v
               where v.parent_id = s.edition and v.version__status = 'published') as versions,
             (select r._status::text from reports r where r.id = s.edition) as status
      from schedules s`)
    expect(editions).toEqual(Array.from({ length: RELEASES }, () => ({ acts: 1, versions: 1, status: 'published' })))
    if (scheduledReleases) process.stderr.write(`${JSON.stringify({ RELEASES, seconds, atFirstKill, atSecondKill })}\n`)
  }, 600_000)
})
