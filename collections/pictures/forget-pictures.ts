import type { CollectionAfterDeleteHook } from 'payload'
import type { Document, Image } from '../../payload-types.ts'
import type { Avifs } from './avif.ts'

/** @returns a hook that removes what was made of a deleted image, in all its sizes */
export const forgetPictures =
  (avifs: Avifs): CollectionAfterDeleteHook<Image | Document> =>
  async ({ doc }) => {
    const names = [doc.filename, ...Object.values(doc.sizes ?? {}).map((size) => size.filename)]
    for (const name of names) if (name) await avifs.forget(name)
  }
