import type { CollectionBeforeOperationHook } from 'payload'
import type { FileStore } from '#storage/file-store.ts'

/**
 * Cropping and a new focal point start from the stored picture. Payload reads it from its folder; of one in a bucket it
 * would ask its own public address, which a server seldom reaches from inside. So it is given the file.
 */
export const recallPicture =
  (files: FileStore): CollectionBeforeOperationHook =>
  async ({ args, collection, operation, req }) => {
    const isInBucket = collection.upload !== undefined && collection.upload.disableLocalStorage === true
    const id = 'id' in args ? args.id : null
    if (operation !== 'update' || !isInBucket || req.file || (typeof id !== 'number' && typeof id !== 'string'))
      return args
    const isEdit = Boolean(req.query?.uploadEdits) || 'focalX' in args.data || 'focalY' in args.data
    if (!isEdit) return args
    const found = {
      collection: 'images',
      id,
      depth: 0,
      disableErrors: true,
      overrideAccess: false,
      req,
    } as const
    const image = await req.payload.findByID(found)
    const data = image?.filename ? await files.read(image.filename) : null
    if (!image?.filename || !data) return args
    req.file = { name: image.filename, data: Buffer.from(data), mimetype: image.mimeType ?? '', size: data.length }
    return { ...args, overwriteExistingFiles: true }
  }
