import type { CollectionAfterChangeHook } from 'payload'
import type { Report, Translation } from '../../payload-types.ts'
import { settledAction } from './edition-state.ts'

/** What was asked with sending back is done once an editor approves the edition, or releases it. */
const SETTLING = new Set(['approve', 'publish'])

/** Resolves the comments with which an edition was sent back, in the name of whoever approves or releases it. */
export const settleComments =
  (collection: 'reports' | 'translations'): CollectionAfterChangeHook<Report | Translation> =>
  async ({ doc, req }) => {
    if (!SETTLING.has(settledAction(req, collection))) return
    await req.payload.update({
      collection: 'comments',
      where: {
        collection: { equals: collection },
        document: { equals: doc.id },
        occasion: { equals: 'sendBack' },
        resolved: { not_equals: true },
      },
      data: { resolved: true },
      depth: 0,
      overrideAccess: true,
      req,
    })
  }
