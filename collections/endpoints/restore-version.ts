import { APIError, type Endpoint, restoreVersionOperation } from 'payload'

/**
 * `POST /api/COLLECTION/versions/ID`: makes an old version the draft, whatever the query says. Payload's
 * own would write it over what readers see: publish an old text unchecked, or, where the old version
 * was a draft, unpublish the edition, which even a translator could do.
 */
export const restoreVersionEndpoint = (collection: 'reports' | 'translations'): Endpoint => ({
  path: '/versions/:id',
  method: 'post',
  handler: async (req) => {
    const id = Number(req.routeParams?.id)
    if (!Number.isSafeInteger(id)) throw new APIError('Expected the number of a version.', 400, null, true)
    const restored = await restoreVersionOperation({
      id,
      collection: req.payload.collections[collection],
      depth: 0,
      draft: true,
      overrideAccess: false,
      req,
    })
    return Response.json({ ...restored, message: req.t('version:restoredSuccessfully') })
  },
})
