import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import {
  isEndedEmbargo,
  PLANNED_ACTIONS,
  type PlannedAction,
  type Plans,
  type ScheduleStatus,
} from '#domain/schedule.ts'
import type { Schedule } from '../../payload-types.ts'
import { transactionOf } from '../hooks/transaction.ts'

export type Editions = 'reports' | 'translations'

/** @returns the schedules of editions that wait, the next first; an embargo that is over does not */
async function waiting(req: PayloadRequest, where: Record<string, { equals: string | number }>): Promise<Schedule[]> {
  const { docs } = await req.payload.find({
    collection: 'schedules',
    where: { ...where, status: { equals: 'waiting' } },
    sort: 'at',
    depth: 0,
    pagination: false,
    overrideAccess: true,
    req,
  })
  return docs.filter((plan) => !isEndedEmbargo(plan, Date.now()))
}

export async function plansFor(req: PayloadRequest, collection: Editions, edition: number): Promise<Plans> {
  const rows = await waiting(req, { collection: { equals: collection }, edition: { equals: edition } })
  const instant = (action: PlannedAction) => rows.find((row) => row.action === action)?.at ?? null
  return { publish: instant('publish'), unpublish: instant('unpublish'), embargo: instant('embargo') }
}

/** @returns when the translations of a report are to be published, the first one first */
export async function plannedTranslations(req: PayloadRequest, report: number): Promise<string[]> {
  const ofReport = { collection: { equals: 'translations' }, report: { equals: report } }
  return (await waiting(req, { ...ofReport, action: { equals: 'publish' } })).map(({ at }) => at)
}

/** @returns the waiting embargo of an edition that has not ended */
export async function embargoOf(req: PayloadRequest, collection: Editions, edition: number): Promise<Schedule | null> {
  const ofEdition = { collection: { equals: collection }, edition: { equals: edition } }
  const [embargo] = await waiting(req, { ...ofEdition, action: { equals: 'embargo' } })
  return embargo ?? null
}

const endedSchema = z.array(
  z.object({ id: z.number(), action: z.enum(PLANNED_ACTIONS), at: z.coerce.date(), timeZone: z.string() }),
)
export type Ended = z.infer<typeof endedSchema>[number]

/**
 * Cancels what is planned for an edition, in one statement: of this and the runner, which locks the row, one is first
 * and the other finds nothing.
 *
 * @param except number of the schedule that is being carried out
 * @returns what was cancelled
 */
export async function cancelPlans(
  req: PayloadRequest,
  { collection, edition }: { collection: Editions; edition: number },
  actions: readonly PlannedAction[],
  statuses: readonly ScheduleStatus[] = ['waiting', 'failed'],
  except: number | null = null,
): Promise<Ended[]> {
  const list = (values: readonly string[]) =>
    sql.join(
      values.map((value) => sql`${value}`),
      sql`, `,
    )
  const { rows } = await (
    await transactionOf(req)
  ).execute(sql`
    update schedules set status = 'cancelled', updated_at = now()
    where collection = ${collection} and edition = ${edition}
      and action::text in (${list(actions)}) and status::text in (${list(statuses)}) and id <> ${except ?? 0}
    returning id, action, at, time_zone as "timeZone"`)
  return endedSchema.parse(rows)
}
