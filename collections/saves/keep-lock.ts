import type { CollectionAfterChangeHook } from 'payload'
import { FORM_HEADER } from '#domain/last-save.ts'

/**
 * Payload gives a document free with every save, also with those that a form makes by itself while somebody writes:
 * whoever opened it then would see no lock. An autosave takes it again for the same person; leaving the form gives it
 * free, as ever.
 */
export const keepLock: CollectionAfterChangeHook = async ({ collection, doc, req }) => {
  const user = req.user?.collection === 'users' ? req.user : null
  if (user === null || req.query.autosave !== 'true' || req.headers.get(FORM_HEADER) === null) return
  await req.payload.db.create({
    collection: 'payload-locked-documents',
    data: {
      document: { relationTo: collection.slug, value: doc.id },
      user: { relationTo: 'users', value: user.id },
    },
    req,
    returning: false,
  })
}
