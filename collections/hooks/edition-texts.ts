import { createHash } from 'node:crypto'
import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import { idOf } from '#domain/relations.ts'
import { type EditionTexts, type TranslatableEdition, textsOf } from '#domain/staleness.ts'
import type { Report } from '../../payload-types.ts'

type Edition = TranslatableEdition & { document?: number | { id: number } | null | undefined }

/** @returns the edition's texts as they are compared */
export async function comparableTexts(req: PayloadRequest, edition: Edition): Promise<EditionTexts> {
  const id = idOf(edition.document)
  const file = id
    ? await req.payload.findByID({
        collection: 'documents',
        id,
        depth: 0,
        select: { filename: true, filesize: true },
        overrideAccess: true,
        disableErrors: true,
        req,
      })
    : null
  return textsOf(edition, file ? [file.id, file.filename, file.filesize].join(' ') : '')
}

/** @returns what tells a text from another one, as PostgreSQL's `md5` does */
export const digestOf = (text: string): string => createHash('md5').update(text).digest('hex')

/**
 * Keeps a digest of each text of an original, so that one query tells which fields of a thousand translations are
 * older than their originals: PostgreSQL's `md5` of the text that a translation was made from differs.
 */
export const keepTextDigests: CollectionBeforeChangeHook<Report> = async ({ data, req }) => {
  const texts = await comparableTexts(req, data)
  const digests = Object.entries(texts).map(([field, text]) => [field, digestOf(text)])
  return { ...data, textDigests: Object.fromEntries(digests) }
}
