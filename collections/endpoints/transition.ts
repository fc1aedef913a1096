import { APIError, type Endpoint, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { EDITION_ACTIONS, type EditionAction } from '#domain/states.ts'
import { hasRole, roleOf, translatorLanguages } from '../access/roles.ts'
import { ACTION_CONTEXT } from '../hooks/edition-state.ts'
import { releasedReport, releasedTranslation } from '../hooks/released-version.ts'
import { say } from '../messages.ts'

type Editions = 'reports' | 'translations'

const request = z.object({ action: z.enum(EDITION_ACTIONS), note: z.string().max(2000).optional() })

/** Translators act on their own languages' translations only; the table decides what they may do there. */
export async function mayActOn(req: PayloadRequest, collection: Editions, id: number): Promise<boolean> {
  const role = roleOf(req)
  if (role === 'admin' || role === 'editor') return true
  if (role !== 'translator' || collection !== 'translations') return false
  const edition = await req.payload.findByID({ collection, id, depth: 0, draft: true, disableErrors: true, req })
  return translatorLanguages(req).some((language) => language === edition?.language)
}

/** What a write needs besides the action: a withdrawal keeps the published text, not the latest draft. */
async function writeFor(req: PayloadRequest, collection: Editions, id: number, action: EditionAction) {
  if (action === 'publish') return { data: { _status: 'published' as const }, draft: false }
  if (action === 'unpublish') return { data: { _status: 'draft' as const }, draft: false }
  if (action !== 'withdraw') return { data: {}, draft: true }
  const released = collection === 'reports' ? await releasedReport(req, id) : await releasedTranslation(req, id)
  if (!released) throw new APIError(say(req, 'actionNotFromThisState'), 409, null, true)
  return { data: { ...released, _status: 'published' as const }, draft: false }
}

/**
 * `POST /api/COLLECTION/ID/transition` with `{ action, note? }`: moves an edition by the one table.
 * Answers `{ state }`, or 400, 403, 404 or 409 with a message that says what to do.
 */
export const transitionEndpoint = (collection: Editions): Endpoint => ({
  path: '/:id/transition',
  method: 'post',
  handler: async (req) => {
    const id = Number(req.routeParams?.id)
    const body = request.safeParse(await req.json?.().catch(() => null))
    if (!Number.isSafeInteger(id) || !body.success) throw new APIError('Expected { "action": … }.', 400, null, true)
    if (!(await mayActOn(req, collection, id))) throw new APIError(say(req, 'actionNotThisRole'), 403, null, true)

    const { action, note } = body.data
    // A state that waits for an instant is reached with one only: see Schedules/endpoints.
    if ((action === 'schedule' || action === 'cancelSchedule') && hasRole(req, 'admin', 'editor'))
      throw new APIError(say(req, 'scheduleNeedsInstant'), 400, null, true)
    const { data, draft } = await writeFor(req, collection, id, action)
    req.context[ACTION_CONTEXT] = action
    req.context.withdrawal = { date: new Date().toISOString(), note: note ?? null }
    const edition = await req.payload.update({ collection, id, data, draft, depth: 0, overrideAccess: true, req })
    return Response.json({ state: edition.state })
  },
})
