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

/** Zones that browsers list under names of former times, which IANA (file `backward`) keeps as links to these. */
const PRESENT_NAMES: Readonly<Record<string, string>> = {
  'Asia/Calcutta': 'Asia/Kolkata',
  'Asia/Katmandu': 'Asia/Kathmandu',
  'Asia/Rangoon': 'Asia/Yangon',
  'Asia/Saigon': 'Asia/Ho_Chi_Minh',
  'Europe/Kiev': 'Europe/Kyiv',
  'Pacific/Enderbury': 'Pacific/Kanton',
  'Pacific/Ponape': 'Pacific/Pohnpei',
  'Pacific/Truk': 'Pacific/Chuuk',
}

/** @returns all time zones to choose among, those that come first left out */
export function otherTimeZones(first: readonly string[]): string[] {
  const listed = Intl.supportedValuesOf('timeZone').map((name) => PRESENT_NAMES[name] ?? name)
  const names = new Set(['UTC', ...listed])
  for (const name of first) names.delete(name)
  return [...names].sort()
}
