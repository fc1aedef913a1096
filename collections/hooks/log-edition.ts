import type { CollectionAfterChangeHook, CollectionAfterDeleteHook } from 'payload'
import type { ActivityAction } from '#domain/activity.ts'
import { isSameValue } from '#domain/differing-fields.ts'
import type { EditionAction } from '#domain/states.ts'
import type { Report, Translation } from '../../payload-types.ts'
import { recordEditionActivity, wasEditLogged } from './activity.ts'
import { editionIntent, restoredVersion } from './edition-intent.ts'
import { settledAction } from './edition-state.ts'
import { planOf } from '../Schedules/plan.ts'

const LOGGED_AS: Record<EditionAction, ActivityAction> = {
  edit: 'edited',
  submit: 'submitted',
  sendBack: 'sentBack',
  approve: 'approved',
  schedule: 'scheduled',
  cancelSchedule: 'scheduleCancelled',
  publish: 'published',
  unpublish: 'unpublished',
  withdraw: 'withdrawn',
}

/** Context key by which the endpoint for corrections says what its publication is. */
export const CORRECTION_CONTEXT = 'correction'

type Editions = 'reports' | 'translations'

/** Context key by which a change of many editions at once says that it is one. */
export const BULK_CONTEXT = 'bulk'

/** What a save writes by itself, and what has an entry of its own. */
const NOT_EDITED: ReadonlySet<string> = new Set([
  ...['id', 'createdAt', 'updatedAt', '_status', 'state', 'deletedAt', 'lastSave', 'assignee'],
  ...['displayName', 'madeFrom', 'textDigests', 'asPublished', 'withdrawal'],
])

/** Documents that a field names stand in the one text as numbers and in the other wholly. */
function byNumber(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(byNumber)
  if (typeof value !== 'object' || value === null) return value
  if ('id' in value && typeof value.id === 'number' && 'updatedAt' in value) return value.id
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, byNumber(part)]))
}

/** Whether somebody changed anything of the edition: a save of a form that is as it was is no edit. */
function isEdited(before: object | undefined, after: object): boolean {
  const own = (edition: object) =>
    byNumber(Object.fromEntries(Object.entries(edition).filter(([name]) => !NOT_EDITED.has(name))))
  return before === undefined || !isSameValue(own(before), own(after))
}

/**
 * Logs every write to an edition by what it meant; a person's plain edits, autosaves among them, once for each spell of
 * work, and those of many editions at once always.
 */
export const logEdition =
  (collection: Editions): CollectionAfterChangeHook<Report | Translation> =>
  async ({ doc, operation, previousDoc, req }) => {
    const intent = editionIntent(req, collection)
    const action = settledAction(req, collection)
    const plan = planOf(req)
    const act = (): ActivityAction => {
      if (intent === 'trash') return 'trashed'
      if (intent === 'restoreFromTrash') return 'restored'
      if (restoredVersion(req) !== null) return 'versionRestored'
      if (plan?.failure !== undefined) return 'scheduleFailed'
      if (req.context[CORRECTION_CONTEXT]) return 'corrected'
      return operation === 'create' && action === 'edit' ? 'created' : LOGGED_AS[action]
    }
    const what = act()
    const isBulk = req.context[BULK_CONTEXT] === true
    if (what === 'edited' && !isBulk) {
      if (!isEdited(previousDoc, doc) || (await wasEditLogged(req, collection, doc.id))) return
    }
    await recordEditionActivity(req, collection, doc, what, {
      state: doc.state,
      ...(plan && { schedule: plan }),
      ...(isBulk && { bulk: true }),
    })
  }

export const logDeletedEdition =
  (collection: Editions): CollectionAfterDeleteHook<Report | Translation> =>
  ({ doc, req }) =>
    recordEditionActivity(req, collection, doc, 'deleted')
