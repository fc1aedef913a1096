import type { postgresAdapter } from '@payloadcms/db-postgres'
import { APIError, type CollectionBeforeOperationHook, type DeleteMany } from 'payload'
import { say } from '../messages.ts'
import type { Guarded } from './keep-aside.ts'
import { nameOf } from './last-save.ts'
import { openElsewhere } from './open-elsewhere.ts'

type Adapter = ReturnType<typeof postgresAdapter>
type Deletion = Parameters<DeleteMany>[0]

/**
 * Every save ends with Payload deleting the document's lock, and with autosave a form saves at each pause: whoever
 * opens it then would not be told that somebody is writing. Only a save that the person asked for gives it back.
 */
const isOfAutosave = ({ collection, req }: Deletion): boolean =>
  collection === 'payload-locked-documents' && req?.method === 'PATCH' && String(req.query?.autosave) === 'true'

/** @returns the adapter, with which a document stays locked for others while its writer's form saves by itself */
export function lockWhileWriting(adapter: Adapter): Adapter {
  return {
    ...adapter,
    init: (args) => {
      const database = adapter.init(args)
      const deleteMany = database.deleteMany
      database.deleteMany = async function (deletion) {
        if (!isOfAutosave(deletion)) await deleteMany.call(this, deletion)
      }
      return database
    },
  }
}

/**
 * Refuses (423) a save of what somebody else is writing or has taken over, in the person's language: Payload's own
 * refusal says it in English. Clients that say `overrideLock` pass, as in Payload.
 *
 * @returns a hook for the collection
 */
export const refuseWhileOthersWrite =
  (collection: Guarded): CollectionBeforeOperationHook =>
  async ({ args, operation, overrideAccess, req }) => {
    // Whoever is not signed in is refused by the access rules, and learns nobody's name.
    if (!req.user || operation !== 'update' || overrideAccess || !('id' in args) || args.overrideLock !== false)
      return args
    const id = Number(args.id)
    const writer = Number.isSafeInteger(id) ? (await openElsewhere(req, collection, [id])).get(id) : undefined
    if (writer === undefined) return args
    throw new APIError(say(req, 'openElsewhere', { name: (await nameOf(req, writer)) ?? '–' }), 423, null, true)
  }
