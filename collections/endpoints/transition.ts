import { APIError, type Endpoint, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { COMMENTED_ACTIONS, commentText, isCommentMissing } from '#domain/comments.ts'
import { EDITION_ACTIONS, type EditionAction } from '#domain/states.ts'
import { roleOf, translatorLanguages } from '../access/roles.ts'
import { ACTION_CONTEXT } from '../hooks/edition-state.ts'
import { SAID_CONTEXT } from '../hooks/notify-moves.ts'
import { releasedReport, releasedTranslation } from '../hooks/released-version.ts'
import { inTransaction } from '../hooks/transaction.ts'
import { say } from '../messages.ts'

type Editions = 'reports' | 'translations'

const request = z.object({
  action: z.enum(EDITION_ACTIONS),
  note: z.string().max(2000).optional(),
  comment: z.string().optional(),
})

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

/** Keeps what an editor says with a move beside the edition. Asked last: who may not do it at all is told that first. */
async function sayWith(
  req: PayloadRequest,
  subject: { collection: Editions; document: number },
  action: EditionAction,
  text: string | null,
): Promise<void> {
  if (isCommentMissing(action, text)) throw new APIError(say(req, 'commentNeeded'), 400, null, true)
  const occasion = COMMENTED_ACTIONS.find((one) => one === action)
  if (!occasion || text === null) return
  const data = { ...subject, text, occasion }
  await req.payload.create({ collection: 'comments', data, depth: 0, overrideAccess: true, req })
}

/**
 * `POST /api/COLLECTION/ID/transition` with `{ action, note?, comment? }`: moves an edition by the one table. The
 * note is the notice of a withdrawal; a comment goes with sending back, which needs one, and with an approval.
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
    const comment = commentText(body.data.comment)
    const edition = await inTransaction(req, async () => {
      const { data, draft } = await writeFor(req, collection, id, action)
      req.context[ACTION_CONTEXT] = action
      req.context[SAID_CONTEXT] = comment
      req.context.withdrawal = { date: new Date().toISOString(), note: note ?? null }
      const moved = await req.payload.update({ collection, id, data, draft, depth: 0, overrideAccess: true, req })
      await sayWith(req, { collection, document: id }, action, comment)
      return moved
    })
    return Response.json({ state: edition.state })
  },
})
