import type { CollectionAfterChangeHook, CollectionBeforeDeleteHook, PayloadRequest, Where } from 'payload'
import type { User } from '../../payload-types.ts'

async function revokeShares(req: PayloadRequest, which: Where): Promise<void> {
  await req.payload.update({
    collection: 'share-links',
    where: { and: [which, { revokedAt: { exists: false } }] },
    data: { revokedAt: new Date().toISOString() },
    depth: 0,
    overrideAccess: true,
    req,
  })
}

/** What somebody shared ends when they leave, or may not share any more. */
export const revokeSharesOfLeaver: CollectionAfterChangeHook<User> = async ({ doc, operation, previousDoc, req }) => {
  if (operation !== 'update') return
  const leaves = doc.active === false && previousDoc.active !== false
  const isMoved = doc.role === 'bioStaff' && previousDoc.role !== 'bioStaff'
  if (leaves || isMoved) await revokeShares(req, { createdBy: { equals: doc.id } })
}

export const revokeSharesOfDeleted: CollectionBeforeDeleteHook = async ({ id, req }) => {
  await revokeShares(req, { createdBy: { equals: Number(id) } })
}

/** What is thrown away is shared with nobody any more, also when it comes back from the trash. */
export const revokeSharesOfTrashed: CollectionAfterChangeHook = async ({ collection, doc, previousDoc, req }) => {
  if (!doc.deletedAt || previousDoc?.deletedAt) return
  await revokeShares(req, { collection: { equals: collection.slug }, document: { equals: doc.id } })
}
