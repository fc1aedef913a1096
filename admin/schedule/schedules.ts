import { z } from 'zod'
import { PLANNED_ACTIONS } from '#domain/schedule.ts'

/** What is planned for an edition, or could not be done: the answer of `GET /api/COLLECTION/ID/schedules`. */
const scheduleSchema = z.object({
  id: z.number(),
  action: z.enum(PLANNED_ACTIONS),
  /** ISO 8601, UTC. */
  at: z.string(),
  timeZone: z.string(),
  status: z.enum(['waiting', 'failed']),
  failure: z.string().nullable(),
})

export type Planned = z.infer<typeof scheduleSchema>

const answerSchema = z.object({ schedules: z.array(scheduleSchema), siteTimeZone: z.string() })

export type SchedulesAnswer = z.infer<typeof answerSchema>

export function readSchedules(body: unknown): SchedulesAnswer | null {
  return answerSchema.safeParse(body).data ?? null
}

/** @returns all time zones to choose among, those that come first left out */
export function otherTimeZones(first: readonly string[]): string[] {
  const names = new Set(['UTC', ...Intl.supportedValuesOf('timeZone')])
  for (const name of first) names.delete(name)
  return [...names].sort()
}
