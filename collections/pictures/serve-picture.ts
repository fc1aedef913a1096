import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { headersWithCors, type PayloadRequest, type UploadConfig } from 'payload'
import { evaluateConditions } from '#domain/http-conditions.ts'
import type { FileStore, StoredFile } from '#storage/file-store.ts'
import type { Avifs } from './avif.ts'

type Handler = NonNullable<UploadConfig['handlers']>[number]

/** Larger ones are originals for download: they stay as they are. */
const MAX_BYTES = 2_000_000

const TYPES: Record<string, string> = {
  '.avif': 'image/avif',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.png': 'image/png',
  '.webp': 'image/webp',
}

/** Browsers name the formats that they know beyond the old ones; a star stands for those. */
const takesAvif = (accept: string | null): boolean =>
  /\bimage\/avif\b(?!\s*;\s*q=0(?:\.0*)?\s*(?:,|$))/.test(accept ?? '')

type Asked = { name: string; type: string; isPublic: boolean }
type Sent = { avif: string | null; file: StoredFile }

/** @returns the file as it is, and the path of its AVIF where that is made and wanted; null where there is no file */
async function find(
  req: PayloadRequest,
  { isPublic, name, type }: Asked,
  files: FileStore,
  avifs: Avifs,
): Promise<Sent | null> {
  const file = await files.open(name)
  if (file === null) return null
  const isWanted = type !== TYPES['.avif'] && file.bytes <= MAX_BYTES && takesAvif(req.headers.get('accept'))
  const picture = { name, bytes: file.bytes, version: file.version }
  const avif = isWanted ? await avifs.of(picture) : 'larger'
  if (avif === 'missing' && isPublic) avifs.makeSoon(picture, req.payload.logger)
  return { file, avif: typeof avif === 'object' ? avif.file : null }
}

async function send(req: PayloadRequest, asked: Asked, files: FileStore, avifs: Avifs): Promise<Response> {
  const found = await find(req, asked, files, avifs)
  if (found === null) return new Response('Not Found', { status: 404 })
  const { avif, file } = found
  const etag = `"${file.version}${avif === null ? '' : '-avif'}"`
  const headers = headersWithCors({
    req,
    headers: new Headers({
      'Cache-Control': `${asked.isPublic ? 'public' : 'private'}, no-cache`,
      ETag: etag,
      Vary: 'Accept',
    }),
  })
  const condition = evaluateConditions(req.headers, { etag })
  if (condition !== 'proceed' || avif !== null) await file.close()
  if (condition === 'notModified') return new Response(null, { status: 304, headers })
  if (condition === 'failed') return new Response(null, { status: 412, headers })
  headers.set('Content-Type', avif === null ? asked.type : 'image/avif')
  if (avif !== null) return new Response(new Uint8Array(await readFile(avif)), { headers })
  const signal = req.signal ?? new AbortController().signal
  return new Response(file.stream({ start: 0, end: file.bytes - 1 }, signal), { headers })
}

/**
 * Sends pictures of pages as AVIF to browsers that take it, from the second request on: the first one has it made. All
 * others get the file as it is. Browsers keep either and ask before each use, so that a picture is sent once and yet
 * vanishes with the page that showed it.
 *
 * Payload has found the file's document, and that this reader may see it; what is no picture is Payload's to send.
 */
export const servePicture =
  (files: FileStore, avifs: Avifs): Handler =>
  (req, { doc, params: { filename } }) => {
    const type = TYPES[path.extname(filename).toLowerCase()]
    if (!type || filename !== path.basename(filename)) return undefined
    // Staff may see every file, so Payload looks for no document of theirs.
    const isPublic = Boolean(doc) && 'public' in doc && doc.public === true
    return send(req, { name: filename, type, isPublic }, files, avifs)
  }
