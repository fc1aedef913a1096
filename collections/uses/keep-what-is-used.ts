import { APIError, type CollectionBeforeDeleteHook, type CollectionSlug, type PayloadRequest } from 'payload'
import { nameUses } from '#domain/uses.ts'
import { say } from '../messages.ts'
import { findUses } from './find-uses.ts'

const REFUSALS = { reports: 'reportInUse', users: 'userInUse' } as const

/** @throws {APIError} 409 with the uses, where the document has any: they would lose it without a word */
export async function refuseWhileUsed(req: PayloadRequest, collection: CollectionSlug, id: number): Promise<void> {
  const uses = await findUses(req, { collection, id }, { overrideAccess: true })
  if (uses.length === 0) return
  const code = collection === 'reports' || collection === 'users' ? REFUSALS[collection] : 'inUse'
  throw new APIError(say(req, code, { count: String(uses.length), uses: nameUses(uses) }), 409, null, true)
}

/** Before something is deleted for good. */
export const keepWhatIsUsed: CollectionBeforeDeleteHook = ({ collection, id, req }) =>
  refuseWhileUsed(req, collection.slug, Number(id))
