import type { PayloadRequest } from 'payload'
import { idOf } from '#domain/relations.ts'

/** Payload's own default: a form that nobody typed into for so long is taken as left. */
const LOCKED_FOR_MS = 300_000

/** @returns the documents among `ids` whose form somebody else has open */
export async function openElsewhere(
  req: PayloadRequest,
  collection: 'reports' | 'translations',
  ids: number[],
): Promise<Set<number>> {
  const { docs } = await req.payload.find({
    collection: 'payload-locked-documents',
    where: {
      'document.relationTo': { equals: collection },
      'document.value': { in: ids },
      updatedAt: { greater_than: new Date(Date.now() - LOCKED_FOR_MS).toISOString() },
    },
    depth: 0,
    pagination: false,
    overrideAccess: true,
    req,
  })
  const others = docs.filter(({ user }) => idOf(user.value) !== req.user?.id)
  const open = others.map(({ document }) => (document?.relationTo === collection ? idOf(document.value) : null))
  return new Set(open.filter((id) => id !== null))
}
