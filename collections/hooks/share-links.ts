import type { CollectionAfterChangeHook, CollectionBeforeDeleteHook, PayloadRequest } from 'payload'
import type { User } from '../../payload-types.ts'

async function revokeSharesOf(req: PayloadRequest, user: number): Promise<void> {
  await req.payload.update({
    collection: 'share-links',
    where: { createdBy: { equals: user }, revokedAt: { exists: false } },
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
  if (leaves || isMoved) await revokeSharesOf(req, doc.id)
}

export const revokeSharesOfDeleted: CollectionBeforeDeleteHook = async ({ id, req }) => {
  await revokeSharesOf(req, Number(id))
}
