import path from 'node:path'
import type { CollectionAfterDeleteHook } from 'payload'
import type { Image } from '../../payload-types.ts'
import { forgetAvif } from './avif.ts'

/** @param folder of the collection's files @returns a hook that removes what was made of a deleted image, in all its sizes */
export const forgetPictures =
  (folder: string): CollectionAfterDeleteHook<Image> =>
  async ({ doc }) => {
    const names = [doc.filename, ...Object.values(doc.sizes ?? {}).map((size) => size.filename)]
    for (const name of names) if (name) await forgetAvif(path.join(folder, name))
  }
