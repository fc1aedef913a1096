import { APIError, type Endpoint, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { BULK_ACTIONS, BULK_AT_MOST, type LeftBecause, type WaitsBecause } from '#domain/bulk.ts'
import type { Report, Translation } from '../../payload-types.ts'
import { inTransaction } from '../hooks/transaction.ts'
import { requireRole } from '../endpoints/require-role.ts'
import { say } from '../messages.ts'
import { actOn, type BulkAct } from './act.ts'
import { nameAll } from '../untitled.ts'
import { openElsewhere } from '../saves/open-elsewhere.ts'

type Editions = 'reports' | 'translations'

const number = z.int().positive().max(2_147_483_647)
const request = z.object({
  action: z.enum(BULK_ACTIONS),
  value: number,
  ids: z.array(number).min(1).max(BULK_AT_MOST),
  publish: z.boolean().default(false),
})

export type BulkAnswer = {
  changed: number[]
  published: number[]
  left: { id: number; title: string; why: LeftBecause }[]
  /** Of those that changed: what was to be published and waits as a draft. */
  waiting: { id: number; title: string; why: WaitsBecause }[]
}

const FOUND = { depth: 0, overrideAccess: false, disableErrors: true } as const

/** @throws {APIError} 400 where what is to be set is not there, or is not for editions */
async function readAct(req: PayloadRequest, { action, publish, value }: z.infer<typeof request>): Promise<BulkAct> {
  const { payload } = req
  if (action === 'handOver') {
    const user = await payload.findByID({ collection: 'users', id: value, ...FOUND, overrideAccess: true, req })
    if (!user || user.active === false || user.role === 'bioStaff')
      throw new APIError(say(req, 'notAColleague'), 400, null, true)
    return { action, user }
  }
  const collection = action === 'addTopic' ? 'topics' : 'categories'
  if (!(await payload.findByID({ collection, id: value, ...FOUND, req })))
    throw new APIError(say(req, 'badValue'), 400, null, true)
  return { action, publish, value }
}

async function actOnAll(req: PayloadRequest, collection: Editions, ids: number[], act: BulkAct): Promise<BulkAnswer> {
  const answer: BulkAnswer = { changed: [], published: [], left: [], waiting: [] }
  const open = await openElsewhere(req, collection, ids)
  for (const id of ids) {
    const edition: Report | Translation | null = await req.payload.findByID({
      collection,
      id,
      draft: true,
      ...FOUND,
      req,
    })
    if (!edition) {
      answer.left.push({ id, title: '', why: 'notFound' })
      continue
    }
    const title = ('displayName' in edition ? edition.displayName : edition.title) ?? ''
    const step = await actOn(req, edition, act, open.has(id))
    if (step.do === 'leave') answer.left.push({ id, title, why: step.why })
    else answer.changed.push(id)
    if (step.do === 'publish') answer.published.push(id)
    if (step.do === 'save' && step.waits) answer.waiting.push({ id, title, why: step.waits })
  }
  const name = async <Left extends { id: number; title: string }>(editions: Left[]) =>
    (
      await nameAll(
        req,
        editions.map((edition) => ({ ...edition, collection })),
      )
    ).map(({ collection: _, ...edition }) => edition)
  return { ...answer, left: await name(answer.left), waiting: await name(answer.waiting) }
}

/**
 * `POST /api/COLLECTION/bulk` with `{ action, value, ids, publish? }` → {@link BulkAnswer}. Adds a topic, sets the
 * category, or hands over to a user; translations are only handed over, as the rest belongs to the work. A change is a
 * draft, or public at once where `publish` says so and no other change waits. All in one transaction. For editors.
 */
export const bulkEndpoint = (collection: Editions): Endpoint => ({
  path: '/bulk',
  method: 'post',
  handler: async (req) => {
    requireRole(req, 'admin', 'editor')
    const body = request.safeParse(await req.json?.().catch(() => null))
    if (!body.success || (collection === 'translations' && body.data.action !== 'handOver'))
      throw new APIError('Expected { "action": …, "value": …, "ids": […], "publish"?: … }.', 400, null, true)
    const act = await readAct(req, body.data)
    const ids = [...new Set(body.data.ids)]
    return Response.json(await inTransaction(req, () => actOnAll(req, collection, ids, act)))
  },
})
