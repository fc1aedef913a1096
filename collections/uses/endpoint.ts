import { type CollectionSlug, type Endpoint, NotFound } from 'payload'
import { ROLES, type Role } from '#domain/roles.ts'
import { idInAddress, requireRole } from '../endpoints/require-role.ts'
import { findUses } from './find-uses.ts'
import { withReportSlugs } from './report-slugs.ts'

/**
 * `GET /api/COLLECTION/ID/uses` → `{ uses: [{ collection, id, title, language, isPublished, inTrash,
 * reportSlug }] }`: where a document is used, as far as the signed-in person may read that. For staff.
 *
 * @param roles who may ask
 */
export const usesEndpoint = (collection: CollectionSlug, roles: readonly Role[] = ROLES): Endpoint => ({
  path: '/:id/uses',
  method: 'get',
  handler: async (req) => {
    requireRole(req, ...roles)
    const id = idInAddress(req)
    const document = await req.payload.findByID({
      collection,
      id,
      depth: 0,
      overrideAccess: false,
      disableErrors: true,
      trash: true,
      req,
    })
    if (!document) throw new NotFound(req.t)
    const uses = await findUses(req, { collection, id }, { overrideAccess: false })
    return Response.json({ uses: await withReportSlugs(req, uses) })
  },
})
