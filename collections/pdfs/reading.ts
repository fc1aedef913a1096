import type {
  CollectionAfterChangeHook,
  CollectionBeforeChangeHook,
  CollectionBeforeOperationHook,
  PayloadRequest,
  Where,
} from 'payload'
import { READING_QUEUE } from '#domain/pdf-facts.ts'
import type { Document } from '../../payload-types.ts'
import { announceEverywhere } from '../hooks/announce-site.ts'
import { refuse } from '../refuse.ts'
import { indexDocumentPages } from '../search/refresh.ts'

/**
 * A file that readers have open is not exchanged under them. Asked before anything else, because
 * Payload deletes the old file before it calls the other hooks.
 */
export const keepFileInUse: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (operation !== 'update' || !req.file) return args
  const chosen: Where =
    'id' in args && args.id !== undefined ? { id: { equals: args.id } } : 'where' in args ? args.where : {}
  const where: Where = { and: [chosen, { public: { equals: true } }] }
  const { totalDocs } = await req.payload.count({ collection: 'documents', where, overrideAccess: true, req })
  if (totalDocs > 0) refuse(req, 'documents', 'file', 'documentInUse')
  return args
}

/** The covers are Payload's fields, which anybody who may change the document could send. */
export const takeNoCovers: CollectionBeforeOperationHook = ({ args, operation, overrideAccess }) => {
  if ((operation !== 'create' && operation !== 'update') || overrideAccess || !('data' in args)) return args
  const data = Object.fromEntries(Object.entries(args.data ?? {}).filter(([name]) => name !== 'sizes'))
  return { ...args, data }
}

const NO_COVER = { url: null, width: null, height: null, mimeType: null, filesize: null, filename: null }

/** A new file is read anew: nothing of the former one is kept. */
const UNREAD = {
  reading: 'reading' as const,
  ...{ pages: null, sha256: null, failure: null, facts: null, readerVersion: null, pagesRead: null, pagesToRead: null },
  sizes: { cover: NO_COVER, coverLarge: NO_COVER },
}

export const startReading: CollectionBeforeChangeHook<Document> = ({ data, req }) =>
  req.file ? { ...data, ...UNREAD } : data

export async function queueReadingOf(req: PayloadRequest, document: number): Promise<void> {
  await req.payload.jobs.queue({ task: 'readDocument', queue: READING_QUEUE, input: { document }, req })
}

export const queueReading: CollectionAfterChangeHook<Document> = async ({ doc, previousDoc, req }) => {
  const isNewFile = doc.reading === 'reading' && (previousDoc?.reading !== 'reading' || Boolean(req.file))
  if (isNewFile) await queueReadingOf(req, doc.id)
}

/** Pages show the number of pages and the cover; most documents are read before any page shows them. */
export const announceReading: CollectionAfterChangeHook<Document> = async (args) => {
  const { doc, previousDoc } = args
  const shown = ({ pages, sizes }: Partial<Document>) => JSON.stringify([pages, sizes])
  if (doc.public && previousDoc && shown(doc) !== shown(previousDoc)) await announceEverywhere(args)
}

/** What was read of a file that a published edition uses is found by readers from then on. */
export const findPages: CollectionAfterChangeHook<Document> = async ({ doc, previousDoc, req }) => {
  if (doc.reading !== previousDoc?.reading) await indexDocumentPages(req, doc.id)
}
