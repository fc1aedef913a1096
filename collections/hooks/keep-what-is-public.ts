import { APIError, type CollectionBeforeDeleteHook } from 'payload'
import { say } from '../messages.ts'

/** What a published page uses is not deleted under it: the page would lose its author, picture or PDF without a word. */
export const keepWhatIsPublic: CollectionBeforeDeleteHook = async ({ collection, id, req }) => {
  const where = { id: { equals: id }, public: { equals: true } }
  const { totalDocs } = await req.payload.count({ collection: collection.slug, where, overrideAccess: true, req })
  if (totalDocs > 0) throw new APIError(say(req, 'inUse'), 409, null, true)
}
