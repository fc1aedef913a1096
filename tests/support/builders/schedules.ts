import type { Payload } from 'payload'
import { wallTimeOf } from '#domain/schedule.ts'
import type { Answer, Rest } from './rest.ts'

export const ZONE = 'Asia/Seoul'
const DAY_MS = 24 * 60 * 60_000

/** @returns an instant a number of days from now, on a full minute, as ISO 8601 */
export const inDays = (days: number): string =>
  `${new Date(Date.now() + days * DAY_MS).toISOString().slice(0, 16)}:00.000Z`

/** Plans something in Seoul's time, as the form does. */
export const planAt = (
  rest: Rest,
  collection: 'reports' | 'translations',
  id: number,
  at: string,
  action = 'publish',
): Promise<Answer> =>
  rest('POST', `/${collection}/${id}/schedule`, { action, at: wallTimeOf(at, ZONE), timeZone: ZONE })

/** Lets the time come for what is planned for an edition, which nobody can plan in the past. */
export async function makeDue(payload: Payload, edition: number, collection = 'reports'): Promise<void> {
  await payload.db.pool.query(
    `update schedules set at = now() - interval '1 minute' where collection::text = $1 and edition = $2 and status = 'waiting'`,
    [collection, edition],
  )
}

/** @returns what became of the plans for an edition, in the order in which they were made */
export async function plansOf(payload: Payload, edition: number, collection: 'reports' | 'translations' = 'reports') {
  const where = { collection: { equals: collection }, edition: { equals: edition } }
  const { docs } = await payload.find({ collection: 'schedules', where, sort: 'id', depth: 0, pagination: false })
  return docs
}
