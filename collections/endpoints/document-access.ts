import { addDataAndFileToRequest, type CollectionSlug, docAccessOperation, type Endpoint, NotFound } from 'payload'

/**
 * `POST /api/COLLECTION/access/ID`: what the person may do with a document. Payload's own answers for documents
 * that the person cannot read, too, and so tells that they exist; here those are not found.
 */
export const documentAccessEndpoint = (slug: CollectionSlug): Endpoint => ({
  path: '/access/:id',
  method: 'post',
  handler: async (req) => {
    const id = Number(req.routeParams?.id)
    const collection = req.payload.collections[slug]
    const readable =
      Number.isSafeInteger(id) &&
      (await req.payload.findByID({
        collection: slug,
        id,
        depth: 0,
        overrideAccess: false,
        disableErrors: true,
        trash: true,
        req,
      }))
    if (!readable) throw new NotFound(req.t)
    await addDataAndFileToRequest(req)
    return Response.json(await docAccessOperation({ collection, id, data: req.data, req }))
  },
})
