import type { CollectionAfterChangeHook } from 'payload'

const DRAFT_VERSIONS_KEPT = 60

/**
 * Keeps the latest drafts of a document and every version that was ever published. Payload's own
 * limit counts both alike, so that a busy draft would push the published versions out.
 */
export const pruneDraftVersions: CollectionAfterChangeHook = async ({ collection, doc, req }) => {
  const drafts = { parent: { equals: doc.id }, 'version._status': { equals: 'draft' }, latest: { not_equals: true } }
  const { docs } = await req.payload.findVersions({
    collection: collection.slug,
    where: drafts,
    sort: '-updatedAt',
    limit: 1,
    page: DRAFT_VERSIONS_KEPT + 1,
    depth: 0,
    select: { updatedAt: true },
    overrideAccess: true,
    trash: true,
    req,
  })
  const oldest = docs[0]
  if (!oldest) return
  await req.payload.db.deleteVersions({
    collection: collection.slug,
    where: { ...drafts, updatedAt: { less_than_equal: oldest.updatedAt } },
    req,
  })
}
