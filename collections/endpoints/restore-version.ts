import { getTranslation } from '@payloadcms/translations'
import { APIError, type Endpoint, type PayloadRequest, restoreVersionOperation } from 'payload'
import { say } from '../messages.ts'
import { goneFromVersion } from '../uses/versions.ts'

type Gone = Awaited<ReturnType<typeof goneFromVersion>>[number]

/** @returns kind and title of what is gone, in the person's language. @example 'Image “bridge.png”' */
function nameOf(req: PayloadRequest, { collection, title }: Gone): string {
  const config = req.payload.config.collections.find(({ slug }) => slug === collection)
  const kind = config ? getTranslation(config.labels.singular, req.i18n) : collection
  return title ? `${kind} “${title}”` : kind
}

/**
 * `POST /api/COLLECTION/versions/ID`: makes an old version the draft, whatever the query says. Payload's
 * own would write it over what readers see: publish an old text unchecked, or, where the old version
 * was a draft, unpublish the edition, which even a translator could do. What was deleted for good since is
 * left out, and the message says so.
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
    const gone = (await goneFromVersion(req, collection, id)).map((one) => nameOf(req, one))
    const message =
      gone.length > 0 ? say(req, 'restoredWithout', { list: gone.join(', ') }) : req.t('version:restoredSuccessfully')
    return Response.json({ ...restored, message })
  },
})
