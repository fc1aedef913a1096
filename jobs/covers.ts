import path from 'node:path'
import type { Payload } from 'payload'
import { drawCover } from '#pdf/draw-cover.ts'
import type { CoverSize } from '#pdf/cover-sizes.ts'
import { files } from '#storage/stores.ts'
import type { Document } from '../payload-types.ts'

type Sizes = Record<CoverSize, NonNullable<NonNullable<Document['sizes']>[CoverSize]>>

/**
 * Draws the cover of a document beside its file. A file whose first page cannot be drawn has none, which is said in the
 * log: it can be read nonetheless.
 *
 * @param file absolute path of the PDF
 * @returns what Payload keeps of the sizes of an upload, so that access, replacing and deleting are its own
 */
export async function makeCover(
  payload: Payload,
  file: string,
  { filename, id }: { filename: string; id: number },
): Promise<Sizes | null> {
  const drawn = await drawCover(file)
  if ('failed' in drawn) {
    payload.logger.warn({ msg: 'The cover of a PDF could not be drawn.', document: id, ...drawn })
    return null
  }
  const keep = async (size: CoverSize) => {
    const { height, webp, width } = drawn.cover[size]
    const data = Buffer.from(webp, 'base64')
    const name = `${path.parse(filename).name}-${size === 'cover' ? 'cover' : 'cover-large'}.webp`
    const mimeType = 'image/webp'
    await files.documents.write(name, data, mimeType)
    return { width, height, mimeType, filesize: data.length, filename: name }
  }
  return { cover: await keep('cover'), coverLarge: await keep('coverLarge') }
}
