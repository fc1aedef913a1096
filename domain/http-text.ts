import { createHash } from 'node:crypto'
import { evaluateConditions } from './http-conditions.ts'
import type { RequestHeaders } from './http-conditions.ts'

export type TextAnswer = { status: 200 | 304 | 412; headers: Record<string, string>; body: string | null }

/**
 * Decides how a text that is made for machines is delivered (RFC 9110, section 13): whole, or not at all to those who
 * have it. Readers and caches keep it but ask before every use, so that unpublishing shows at once.
 *
 * @param text.type media type with its charset
 * @param text.modified when the text was last made anew, where that is known; its entity tag comes from the text itself
 */
export function answerText(request: RequestHeaders, text: { body: string; type: string; modified?: Date }): TextAnswer {
  const etag = `"${createHash('sha256').update(text.body).digest('base64url').slice(0, 27)}"`
  const headers = {
    'Cache-Control': 'public, no-cache',
    ETag: etag,
    ...(text.modified && { 'Last-Modified': text.modified.toUTCString() }),
  }
  const condition = evaluateConditions(request, { etag, modified: text.modified })
  if (condition === 'notModified') return { status: 304, headers, body: null }
  if (condition === 'failed') return { status: 412, headers, body: null }
  return { status: 200, headers: { ...headers, 'Content-Type': text.type }, body: text.body }
}
