import { APIError, type CollectionBeforeChangeHook, type PayloadRequest } from 'payload'
import { type EditionAction, type EditionState, EDITION_ACTIONS, isEditionState, transition } from '#domain/states.ts'
import { roleOf } from '../access/roles.ts'
import { say } from '../messages.ts'
import { editionIntent, type EditionIntent } from './edition-intent.ts'
import { releasedReport, releasedTranslation } from './released-version.ts'

const ACTION_OF_INTENT: Record<EditionIntent, EditionAction> = {
  save: 'edit',
  publish: 'publish',
  unpublish: 'unpublish',
  trash: 'unpublish',
  restoreFromTrash: 'edit',
}

/** Context key by which the transition endpoint names its action to the hook. */
export const ACTION_CONTEXT = 'editionAction'

function actionOf(req: PayloadRequest, intent: EditionIntent, isOut: boolean): EditionAction {
  const named = EDITION_ACTIONS.find((action) => action === req.context[ACTION_CONTEXT])
  if (named && (intent === 'save' || (intent === 'publish' && named === 'withdraw'))) return named
  const action = ACTION_OF_INTENT[intent]
  // There is nothing to hide of an edition that is not out.
  return action === 'unpublish' && !isOut ? 'edit' : action
}

const settledKey = (collection: string) => `settledAction:${collection}`

/** @returns the action that the write under way was found to be; for the hooks after it in the same operation */
export function settledAction(req: PayloadRequest, collection: string): EditionAction {
  return EDITION_ACTIONS.find((action) => action === req.context[settledKey(collection)]) ?? 'edit'
}

const CONCERNS_READERS: ReadonlySet<EditionAction> = new Set(['publish', 'unpublish', 'withdraw'])

const asState = (value: unknown): EditionState | null => (isEditionState(value) ? value : null)

async function stateForReaders(
  req: PayloadRequest,
  collection: string,
  id: number | undefined,
): Promise<EditionState | null> {
  if (id === undefined) return null
  const released = collection === 'reports' ? await releasedReport(req, id) : await releasedTranslation(req, id)
  return asState(released?.state)
}

/**
 * Writes the next state by the one table, and refuses what the table does not list. What concerns
 * readers starts from the state they see, everything else from the draft's. Whatever a client sends
 * as state, identifier or "as published" is overruled here.
 */
export const applyTransition: CollectionBeforeChangeHook = async ({
  collection,
  data,
  operation,
  originalDoc,
  req,
}) => {
  const intent = editionIntent(req, collection.slug)
  const inDraft = asState(originalDoc?.state) ?? 'draft'
  const forReaders = await stateForReaders(req, collection.slug, originalDoc?.id)
  const action = actionOf(req, intent, forReaders !== null)

  const from = CONCERNS_READERS.has(action) ? (forReaders ?? inDraft) : inDraft
  const result = transition(from, action, req.user ? roleOf(req) : null)
  if ('refused' in result) {
    const { code, status } = refusal(result.refused, action, from)
    throw new APIError(say(req, code), status, null, true)
  }
  // What a release at once would be refused is not planned either.
  if (action === 'schedule' && forReaders === 'withdrawn')
    throw new APIError(say(req, 'withdrawnNotPublished'), 409, null, true)
  req.context[settledKey(collection.slug)] = action
  const kept = operation === 'update' && originalDoc ? { uuid: originalDoc.uuid } : {}
  // An old version may be from the time in the trash; only a write that says so moves an edition there.
  const isMove = intent === 'trash' || intent === 'restoreFromTrash'
  const place = isMove ? {} : { deletedAt: originalDoc?.deletedAt ?? null }
  // What lies in the trash is not waiting for any instant.
  const state = intent === 'trash' && result.state === 'scheduled' ? 'ready' : result.state
  return { ...data, ...kept, ...place, state }
}

function refusal(reason: 'notThisRole' | 'notFromThisState', action: EditionAction, from: EditionState) {
  if (reason === 'notThisRole') return { code: 'actionNotThisRole', status: 403 } as const
  const isWithdrawn = action === 'publish' && from === 'withdrawn'
  return { code: isWithdrawn ? 'withdrawnNotPublished' : 'actionNotFromThisState', status: 409 } as const
}
