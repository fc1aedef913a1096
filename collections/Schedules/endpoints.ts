import { APIError, type Endpoint, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { idOf } from '#domain/relations.ts'
import { isEndedEmbargo, PLANNED_ACTIONS } from '#domain/schedule.ts'
import type { Schedule } from '../../payload-types.ts'
import { hasRole } from '../access/roles.ts'
import { inTransaction } from '../hooks/transaction.ts'
import { say } from '../messages.ts'
import { cancel, plan } from './planning.ts'
import type { Editions } from './waiting.ts'

const action = z.enum(PLANNED_ACTIONS)
const toPlan = z.object({ action, at: z.string().max(40), timeZone: z.string().max(64) })
const toCancel = z.object({ action })

function editionId(req: PayloadRequest): number {
  const id = Number(req.routeParams?.id)
  if (!Number.isSafeInteger(id)) throw new APIError('Expected the number of an edition.', 400, null, true)
  return id
}

function forEditors(req: PayloadRequest): void {
  if (!req.user) throw new APIError(req.t('error:unauthorized'), 401, null, true)
  if (!hasRole(req, 'admin', 'editor')) throw new APIError(say(req, 'actionNotThisRole'), 403, null, true)
}

async function read<Body>(req: PayloadRequest, shape: z.ZodType<Body>, expected: string): Promise<Body> {
  const body = shape.safeParse(await req.json?.().catch(() => null))
  if (!body.success) throw new APIError(`Expected ${expected}.`, 400, null, true)
  return body.data
}

const shown = ({ action, at, createdBy, failure, id, status, timeZone }: Schedule) => ({
  id,
  action,
  at,
  timeZone,
  status,
  failure: failure ?? null,
  createdBy: idOf(createdBy),
})

/**
 * `POST /api/COLLECTION/ID/schedule` with `{ action, at: 'YYYY-MM-DDTHH:mm', timeZone }`: plans to publish or unpublish
 * the edition at what the clock shows there, or lays an embargo on it until then. Answers `{ schedule, isFirstOfTwo }`.
 */
const planEndpoint = (collection: Editions): Endpoint => ({
  path: '/:id/schedule',
  method: 'post',
  handler: async (req) => {
    forEditors(req)
    const id = editionId(req)
    const request = await read(req, toPlan, '{ "action": …, "at": "YYYY-MM-DDTHH:mm", "timeZone": … }')
    const { schedule, isFirstOfTwo } = await inTransaction(req, () => plan(req, collection, id, request))
    return Response.json({ schedule: shown(schedule), isFirstOfTwo })
  },
})

/** `POST /api/COLLECTION/ID/schedule/cancel` with `{ action }`: takes it back, or puts a failed one aside. */
const cancelEndpoint = (collection: Editions): Endpoint => ({
  path: '/:id/schedule/cancel',
  method: 'post',
  handler: async (req) => {
    forEditors(req)
    const id = editionId(req)
    const request = await read(req, toCancel, '{ "action": … }')
    await inTransaction(req, () => cancel(req, collection, id, request.action))
    return Response.json({ cancelled: request.action })
  },
})

/** `GET /api/COLLECTION/ID/schedules`: what waits and what failed, and the site's time zone; for those who read drafts. */
const listEndpoint = (collection: Editions): Endpoint => ({
  path: '/:id/schedules',
  method: 'get',
  handler: async (req) => {
    if (!req.user) throw new APIError(req.t('error:unauthorized'), 401, null, true)
    if (!hasRole(req, 'admin', 'editor', 'translator'))
      throw new APIError(req.t('error:notAllowedToPerformAction'), 403, null, true)
    const { docs } = await req.payload.find({
      collection: 'schedules',
      where: {
        collection: { equals: collection },
        edition: { equals: editionId(req) },
        status: { in: ['waiting', 'failed'] },
      },
      sort: 'at',
      depth: 0,
      pagination: false,
      overrideAccess: false,
      req,
    })
    const settings = await req.payload.findGlobal({ slug: 'site-settings', depth: 0, overrideAccess: true, req })
    const plans = docs.filter((plan) => !isEndedEmbargo(plan, Date.now()))
    return Response.json({ schedules: plans.map(shown), siteTimeZone: settings.timeZone || 'UTC' })
  },
})

export const scheduleEndpoints = (collection: Editions): Endpoint[] => [
  planEndpoint(collection),
  cancelEndpoint(collection),
  listEndpoint(collection),
]
