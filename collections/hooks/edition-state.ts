import { APIError, type CollectionBeforeChangeHook, type PayloadRequest } from 'payload'
import { type EditionAction, type EditionState, EDITION_ACTIONS, isEditionState, transition } from '#domain/states.ts'
import { roleOf } from '../access/roles.ts'
import { say } from '../messages.ts'
import { editionIntent, type EditionIntent } from './edition-intent.ts'

const ACTION_OF_INTENT: Record<EditionIntent, EditionAction> = {
  save: 'edit',
  publish: 'publish',
  unpublish: 'unpublish',
  trash: 'unpublish',
  restoreFromTrash: 'unpublish',
}

/** Context key by which the transition endpoint names its action to the hook. */
export const ACTION_CONTEXT = 'editionAction'

function actionOf(req: PayloadRequest, intent: EditionIntent): EditionAction {
  const named = EDITION_ACTIONS.find((action) => action === req.context[ACTION_CONTEXT])
  if (named && (intent === 'save' || (intent === 'publish' && named === 'withdraw'))) return named
  return ACTION_OF_INTENT[intent]
}

/**
 * Writes the next state by the one table, and refuses what the table does not list. Whatever a
 * client sends as state, identifier or "as published" is overruled here.
 */
export const applyTransition: CollectionBeforeChangeHook = ({ collection, data, operation, originalDoc, req }) => {
  const intent = editionIntent(req, collection.slug)
  const from: EditionState = isEditionState(originalDoc?.state) ? originalDoc.state : 'draft'
  const isTrashMove = intent === 'trash' || intent === 'restoreFromTrash'
  const wasNeverOut = from === 'draft' || from === 'inReview' || from === 'ready' || from === 'scheduled'
  if (isTrashMove && wasNeverOut) return { ...data, state: 'draft' }

  const action = actionOf(req, intent)
  const result = transition(from, action, req.user ? roleOf(req) : null)
  if ('refused' in result) {
    const code = result.refused === 'notThisRole' ? 'actionNotThisRole' : 'actionNotFromThisState'
    throw new APIError(say(req, code), result.refused === 'notThisRole' ? 403 : 409, null, true)
  }
  const kept = operation === 'update' && originalDoc ? { uuid: originalDoc.uuid } : {}
  return { ...data, ...kept, state: result.state }
}
