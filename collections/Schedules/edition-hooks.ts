import { sql } from '@payloadcms/db-postgres'
import { APIError, type CollectionAfterChangeHook, type CollectionBeforeChangeHook, type PayloadRequest } from 'payload'
import { instantIn } from '#domain/instants.ts'
import type { PlannedAction, ScheduleStatus } from '#domain/schedule.ts'
import type { Report, Translation } from '../../payload-types.ts'
import { recordEditionActivity } from '../hooks/activity.ts'
import { editionIntent } from '../hooks/edition-intent.ts'
import { settledAction } from '../hooks/edition-state.ts'
import { transactionOf } from '../hooks/transaction.ts'
import { languageOf, say } from '../messages.ts'
import { planOf } from './plan.ts'
import { cancelPlans, type Editions, embargoOf } from './waiting.ts'

/** Writes to one edition come one after another, so that a schedule that is due and a person's change do not cross. */
export async function lockEdition(req: PayloadRequest, collection: Editions, id: number): Promise<void> {
  const db = await transactionOf(req)
  await db.execute(sql`select id from ${sql.raw(collection)} where id = ${id} for no key update`)
}

export const takeTurns =
  (collection: Editions): CollectionBeforeChangeHook<Report | Translation> =>
  async ({ data, originalDoc, req }) => {
    if (originalDoc?.id !== undefined) await lockEdition(req, collection, originalDoc.id)
    return data
  }

/** Nobody publishes before the embargo's end, by whatever way; and what is due is done only to what was planned. */
export const keepToPlan =
  (collection: Editions): CollectionBeforeChangeHook<Report | Translation> =>
  async ({ data, originalDoc, req }) => {
    const action = settledAction(req, collection)
    if (originalDoc?.id !== undefined && action === 'publish') {
      const embargo = await embargoOf(req, collection, originalDoc.id)
      if (embargo) {
        const value = instantIn(embargo.at, embargo.timeZone, languageOf(req))
        throw new APIError(say(req, 'underEmbargo', { value }), 409, null, true)
      }
    }
    const plan = planOf(req)
    if (plan === null || plan.due === null || plan.failure !== undefined) return data
    const isAsPlanned = plan.action === 'publish' ? originalDoc?.state === 'scheduled' : action === 'unpublish'
    if (!isAsPlanned) throw new APIError(say(req, 'notPlannedAnyMore'), 409, null, true)
    return data
  }

type Ends = { actions: PlannedAction[]; statuses?: ScheduleStatus[] }

/** Which plans a write to an edition ends. */
function endsOf(req: PayloadRequest, collection: Editions, before: string | null, after: string): Ends[] {
  if (editionIntent(req, collection) === 'trash') return [{ actions: ['publish', 'unpublish'] }]
  const action = settledAction(req, collection)
  if (action === 'publish') return [{ actions: ['publish'] }]
  return [
    ...(action === 'unpublish' ? [{ actions: ['unpublish' as const] }] : []),
    // A failed one stays to be seen: it is no longer what the state says.
    ...(before === 'scheduled' && after !== 'scheduled'
      ? [{ actions: ['publish' as const], statuses: ['waiting' as const] }]
      : []),
    // An act upon what readers see takes the place of a newer draft.
    ...(action === 'unpublish' || action === 'withdraw'
      ? [{ actions: ['publish' as const], statuses: ['waiting' as const] }]
      : []),
  ]
}

/** Whatever way leads out of what was planned, the plan ends with it, in the same transaction. */
export const endPlans =
  (collection: Editions): CollectionAfterChangeHook<Report | Translation> =>
  async ({ doc, operation, previousDoc, req }) => {
    if (operation === 'create') return
    for (const { actions, statuses } of endsOf(req, collection, previousDoc?.state ?? null, doc.state ?? 'draft')) {
      const edition = { collection, edition: doc.id }
      const ended = await cancelPlans(req, edition, actions, statuses, planOf(req)?.due ?? null)
      // By hand what was planned: that itself is in the log.
      if (settledAction(req, collection) === 'publish') continue
      for (const { action, at, timeZone } of ended)
        await recordEditionActivity(req, collection, doc, 'scheduleCancelled', { action, at, timeZone })
    }
  }

/** An edition that is deleted for good takes all its plans with it, the embargo too. */
export const endPlansOfDeleted =
  (collection: Editions) =>
  async ({ doc, req }: { doc: Report | Translation; req: PayloadRequest }): Promise<void> => {
    await cancelPlans(req, { collection, edition: doc.id }, ['publish', 'unpublish', 'embargo'])
  }
