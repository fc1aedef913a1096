import type { PayloadRequest } from 'payload'
import type { Report, Translation } from '../../payload-types.ts'

/**
 * The version readers see: the row of the collection's own table while it is published. (The
 * document that Payload's hooks call "original" is the latest draft.)
 *
 * @param id null: of no report at all
 */
export async function releasedReport(req: PayloadRequest, id: number | null): Promise<Report | null> {
  if (id === null) return null
  const found = await req.payload.find({
    collection: 'reports',
    where: { id: { equals: id }, _status: { equals: 'published' } },
    ...RELEASED,
    req,
  })
  return found.docs[0] ?? null
}

export async function releasedTranslation(req: PayloadRequest, id: number): Promise<Translation | null> {
  const found = await req.payload.find({
    collection: 'translations',
    where: { id: { equals: id }, _status: { equals: 'published' } },
    ...RELEASED,
    req,
  })
  return found.docs[0] ?? null
}

const RELEASED = { depth: 0, limit: 1, pagination: false, draft: false, trash: true, overrideAccess: true } as const
