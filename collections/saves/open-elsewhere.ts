import type { PayloadRequest } from 'payload'
import { idOf } from '#domain/relations.ts'
import type { Guarded } from './keep-aside.ts'

/** Payload's own default: a form that nobody typed into for so long is taken as left. */
const LOCKED_FOR_MS = 300_000

/** @returns by document among `ids` that somebody else is writing, the number of that user */
export async function openElsewhere(
  req: PayloadRequest,
  collection: Guarded,
  ids: number[],
): Promise<Map<number, number>> {
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
  const writers = new Map<number, number>()
  for (const { document, user } of docs) {
    const id = document?.relationTo === collection ? idOf(document.value) : null
    const writer = idOf(user.value)
    if (id !== null && writer !== null && writer !== req.user?.id) writers.set(id, writer)
  }
  return writers
}
