import { parseRange } from './byte-range.ts'
import type { ByteRange } from './byte-range.ts'
import { contentDisposition } from './content-disposition.ts'
import { evaluateConditions, isRangeCurrent } from './http-conditions.ts'
import type { RequestHeaders, Validators } from './http-conditions.ts'

/**
 * Carries the length from a route handler to the front server, which sends it as Content-Length: Next removes that
 * header from the answers of route handlers, and without it a reader's download has no progress.
 */
export const FILE_LENGTH_HEADER = 'X-File-Length'

export type FileFacts = Validators & {
  bytes: number
  /** Media type. */
  type: string
  disposition: 'inline' | 'attachment'
  names: { ascii: string; utf8: string }
}

export type FileResponsePlan = {
  status: 200 | 206 | 304 | 412 | 416
  headers: Record<string, string>
  /** The bytes to send (of a 200, all of them), or null where the answer has no body. */
  range: ByteRange | null
}

/**
 * Decides how a file is delivered by RFC 9110: conditions first, then the range; HEAD tells what GET would, without
 * looking at a range, which is defined for GET alone.
 *
 * Readers and caches keep the file but ask before every use, so that unpublishing hides it at once.
 */
export function planFileResponse(request: RequestHeaders, method: 'GET' | 'HEAD', file: FileFacts): FileResponsePlan {
  const validators = {
    'Accept-Ranges': 'bytes',
    'Cache-Control': 'public, no-cache',
    ETag: file.etag,
    'Last-Modified': file.modified.toUTCString(),
  }
  const condition = evaluateConditions(request, file)
  if (condition === 'notModified') return { status: 304, headers: validators, range: null }
  if (condition === 'failed') return { status: 412, headers: { ...validators, 'Content-Length': '0' }, range: null }

  const content = {
    ...validators,
    'Content-Type': file.type,
    'Content-Disposition': contentDisposition(file.disposition, file.names),
  }
  const rangeHeader = method === 'GET' && isRangeCurrent(request, file) ? request.get('range') : null
  const range = rangeHeader === null ? 'ignored' : parseRange(rangeHeader, file.bytes)
  if (range === 'unsatisfiable') {
    const headers = { ...validators, 'Content-Range': `bytes */${file.bytes}`, 'Content-Length': '0' }
    return { status: 416, headers, range: null }
  }
  if (range === 'ignored') {
    const isSent = method === 'GET' && file.bytes > 0
    return {
      status: 200,
      headers: { ...content, 'Content-Length': String(file.bytes) },
      range: isSent ? { start: 0, end: file.bytes - 1 } : null,
    }
  }
  return {
    status: 206,
    headers: {
      ...content,
      'Content-Length': String(range.end - range.start + 1),
      'Content-Range': `bytes ${range.start}-${range.end}/${file.bytes}`,
    },
    range,
  }
}
