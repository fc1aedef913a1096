import { evaluateConditions } from '#domain/http-conditions.ts'
import { POSTER, type PosterText, posterVersion } from '#domain/poster.ts'
import { drawPoster } from '#poster/draw.ts'

/**
 * @returns the picture with those words. Whoever has it asks before each use, so that unpublishing hides it at once;
 * its entity tag comes from the words, so nothing is drawn to say that it is the same.
 */
export async function posterAnswer(request: Request, words: PosterText): Promise<Response> {
  const etag = `"${posterVersion(words)}"`
  const headers = { 'Cache-Control': 'public, no-cache', ETag: etag }
  const condition = evaluateConditions(request.headers, { etag })
  if (condition === 'notModified') return new Response(null, { status: 304, headers })
  if (condition === 'failed') return new Response(null, { status: 412, headers })
  const png = await drawPoster(words)
  return new Response(new Uint8Array(png), { headers: { ...headers, 'Content-Type': POSTER.type } })
}
