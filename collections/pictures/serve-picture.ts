import { type Stats, statSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { headersWithCors, type PayloadRequest, type UploadConfig } from 'payload'
import { evaluateConditions } from '#domain/http-conditions.ts'
import { avifOf, makeAvifSoon } from './avif.ts'

type Handler = NonNullable<UploadConfig['handlers']>[number]

/** Larger ones are originals for download: Payload streams them. */
const MAX_BYTES = 2_000_000

const TYPES: Record<string, string> = {
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.png': 'image/png',
  '.webp': 'image/webp',
}

/** Browsers name the formats that they know beyond the old ones; a star stands for those. */
const takesAvif = (accept: string | null): boolean =>
  /\bimage\/avif\b(?!\s*;\s*q=0(?:\.0*)?\s*(?:,|$))/.test(accept ?? '')

type Asked = {
  /** Absolute path. */
  file: string
  original: Stats
  type: string
  isPublic: boolean
}

/** @returns the file that is asked for, where it is a picture in this folder; anything else is Payload's to refuse or to send */
function pictureIn(folder: string, filename: string): Pick<Asked, 'file' | 'original' | 'type'> | null {
  const type = TYPES[path.extname(filename).toLowerCase()]
  const file = path.resolve(folder, filename)
  if (!type || path.dirname(file) !== path.resolve(folder)) return null
  const original = statSync(file, { throwIfNoEntry: false })
  return original?.isFile() && original.size <= MAX_BYTES ? { file, original, type } : null
}

async function send(req: PayloadRequest, { file, isPublic, original, type }: Asked): Promise<Response> {
  const avif = takesAvif(req.headers.get('accept')) ? await avifOf(file, original) : 'unwanted'
  if (avif === 'missing' && isPublic) makeAvifSoon(file, original, req.payload.logger)
  const isAvif = typeof avif === 'object'
  const etag = `"${Math.round(original.mtimeMs).toString(36)}-${original.size.toString(36)}${isAvif ? '-avif' : ''}"`
  const headers = headersWithCors({
    req,
    headers: new Headers({
      'Cache-Control': `${isPublic ? 'public' : 'private'}, no-cache`,
      ETag: etag,
      Vary: 'Accept',
    }),
  })
  const condition = evaluateConditions(req.headers, { etag })
  if (condition === 'notModified') return new Response(null, { status: 304, headers })
  if (condition === 'failed') return new Response(null, { status: 412, headers })
  const body = await readFile(isAvif ? avif.file : file)
  headers.set('Content-Type', isAvif ? 'image/avif' : type)
  return new Response(new Uint8Array(body), { headers })
}

/**
 * Sends pictures of pages as AVIF to browsers that take it, from the second request on: the first one has it made. All
 * others get the file as it is. Browsers keep either and ask before each use, so that a picture is sent once and yet
 * vanishes with the page that showed it.
 *
 * @param folder of the collection's files; Payload has found the file's document, and that this reader may see it
 */
export const servePicture =
  (folder: string): Handler =>
  (req, { doc, params }) => {
    const picture = pictureIn(folder, params.filename)
    // Staff may see every file, so Payload looks for no document of theirs.
    const isPublic = Boolean(doc) && 'public' in doc && doc.public === true
    return picture ? send(req, { ...picture, isPublic }) : undefined
  }
