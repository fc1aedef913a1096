import type { CollectionAfterChangeHook, CollectionAfterDeleteHook } from 'payload'
import type { ActivityAction } from '#domain/activity.ts'
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

/** Logs every write to an edition by what it meant; a person's plain edits once an hour. */
export const logEdition =
  (collection: Editions): CollectionAfterChangeHook<Report | Translation> =>
  async ({ doc, operation, req }) => {
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
    if (what === 'edited' && (await wasEditLogged(req, collection, doc.id))) return
    await recordEditionActivity(req, collection, doc, what, { state: doc.state, ...(plan && { schedule: plan }) })
  }

export const logDeletedEdition =
  (collection: Editions): CollectionAfterDeleteHook<Report | Translation> =>
  ({ doc, req }) =>
    recordEditionActivity(req, collection, doc, 'deleted')
