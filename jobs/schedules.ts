import { sql } from '@payloadcms/db-postgres'
import {
  APIError,
  commitTransaction,
  createLocalReq,
  getLocalI18n,
  initTransaction,
  killTransaction,
  type Payload,
  type PayloadRequest,
} from 'payload'
import { transactionOf } from '#collections/hooks/transaction.ts'
import { isConnectionError, isTransactionConflict } from '#domain/connection-errors.ts'
import { languageOf } from '#mail/recipient.ts'
import type { Schedule } from '../payload-types.ts'
import { whileLocked } from './lock.ts'

/** Not that of the jobs: a release does not wait for a large PDF to be read. */
const SCHEDULES_LOCK = 7_215_002

/** Cached pages are dropped at the end of the request that runs this, so it does not last long. */
const LONGEST_RUN_MS = 10_000

/**
 * Carries out the schedules that are due, each in a transaction of its own, unless another process is at it. Those that
 * came due while the portal was down are carried out like any other.
 *
 * @returns whether this call was the runner
 * @throws where the database cannot be reached: what is left waits for the next call
 */
export function runDueSchedules(payload: Payload): Promise<boolean> {
  return whileLocked(payload, SCHEDULES_LOCK, async () => {
    await recordEndedEmbargoes(payload)
    const end = Date.now() + LONGEST_RUN_MS
    for (const schedule of await due(payload)) {
      await carryOut(payload, schedule)
      if (Date.now() > end) return
    }
  })
}

/** Nothing happens at the end of an embargo but that it is over; it is done, and no longer what waits. */
async function recordEndedEmbargoes(payload: Payload): Promise<void> {
  await payload.db.drizzle.execute(sql`
    update schedules set status = 'done', done_at = at, updated_at = now()
    where status = 'waiting' and action = 'embargo' and at <= now()`)
}

async function due(payload: Payload): Promise<Schedule[]> {
  const { docs } = await payload.find({
    collection: 'schedules',
    where: {
      status: { equals: 'waiting' },
      action: { not_equals: 'embargo' },
      at: { less_than_equal: new Date().toISOString() },
    },
    // At the same instant originals go first, as "reports" is the first option of the field.
    sort: ['at', 'collection', 'id'],
    depth: 0,
    limit: 500,
    pagination: false,
    overrideAccess: true,
  })
  return docs
}

/** A request of the portal itself that says what is wrong in the language of whoever planned it. */
async function requestFor(payload: Payload, { createdBy }: Schedule): Promise<PayloadRequest> {
  const id = typeof createdBy === 'object' ? createdBy?.id : createdBy
  const options = { depth: 0, overrideAccess: true, disableErrors: true } as const
  const creator = id ? await payload.findByID({ collection: 'users', id, ...options }) : null
  const language = languageOf(creator ?? { language: 'en' })
  return createLocalReq({ req: { i18n: await getLocalI18n({ config: payload.config, language }) } }, payload)
}

/** @returns whether it still waits; if so nobody else changes the edition or the schedule until the transaction ends */
async function claim(req: PayloadRequest, { collection, edition, id }: Schedule): Promise<boolean> {
  const db = await transactionOf(req)
  // The edition first, as everybody who writes to it.
  await db.execute(sql`select id from ${sql.raw(collection)} where id = ${edition} for no key update`)
  const { rows } = await db.execute(
    sql`select id from schedules where id = ${id} and status = 'waiting' for update skip locked`,
  )
  return rows.length > 0
}

/** Claims the schedule and works in one transaction: all of it happens or nothing. */
async function claimed(
  payload: Payload,
  schedule: Schedule,
  work: (req: PayloadRequest) => Promise<void>,
): Promise<void> {
  const req = await requestFor(payload, schedule)
  await initTransaction(req)
  try {
    if (await claim(req, schedule)) await work(req)
    await commitTransaction(req)
  } catch (error) {
    await killTransaction(req)
    throw error
  }
}

async function carryOut(payload: Payload, schedule: Schedule): Promise<void> {
  const { action, at, collection, edition: id, timeZone } = schedule
  try {
    await claimed(payload, schedule, async (req) => {
      req.context.schedule = { due: schedule.id, action, at, timeZone }
      const _status = action === 'publish' ? 'published' : 'draft'
      await payload.update({ collection, id, data: { _status }, draft: false, depth: 0, overrideAccess: true, req })
      await settle(req, schedule, { status: 'done', doneAt: new Date().toISOString() })
    })
  } catch (error) {
    if (await isLost(payload, error)) throw error
    if (isTransactionConflict(error)) return
    await fail(payload, schedule, error)
  }
}

async function settle(req: PayloadRequest, { id }: Schedule, data: Partial<Schedule>): Promise<void> {
  await req.payload.update({ collection: 'schedules', id, data, depth: 0, overrideAccess: true, req })
}

/** Payload words a failure to begin a transaction anew, so that the database itself is asked. */
async function isLost(payload: Payload, error: unknown): Promise<boolean> {
  if (isConnectionError(error)) return true
  try {
    await payload.db.pool.query('select 1')
    return false
  } catch (unreachable) {
    return isConnectionError(unreachable)
  }
}

/** Marks it as failed with the reason; collections/Schedules tells people and puts the edition's state back. */
async function fail(payload: Payload, schedule: Schedule, error: unknown): Promise<void> {
  const reason = error instanceof APIError && error.isPublic ? error.message : null
  if (reason === null) payload.logger.error({ msg: `Schedule ${schedule.id} failed.`, err: error })
  try {
    await claimed(payload, schedule, (req) => settle(req, schedule, { status: 'failed', failure: reason }))
  } catch (err) {
    if (await isLost(payload, err)) throw err
    // It is tried again with the next call; the others do not wait for it.
    payload.logger.error({ msg: `The failure of schedule ${schedule.id} could not be recorded.`, err })
  }
}
