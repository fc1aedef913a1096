import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Answer } from './error-answer.ts'
import type { Area } from './areas.ts'

/** A file of 50 MiB, with what a form adds to it. */
export const MAX_UPLOAD_BYTES = 50 * 1024 * 1024 + 256 * 1024

/** How long the rest of a refused upload is taken in. */
const DRAIN_MS = 120_000

/** @returns whether the announced body is one that the API would refuse anyway. */
export function isUploadTooLarge(area: Area, contentLength: string | undefined): boolean {
  return area === 'api' && Number(contentLength ?? 0) > MAX_UPLOAD_BYTES
}

/**
 * Refuses an upload. The answer is written at once, but the connection stays open
 * until the body has been read and thrown away: browsers look at the answer only after
 * they have sent everything, and closing earlier shows them a broken connection.
 */
export function refuseUpload(req: IncomingMessage, res: ServerResponse, answer: Answer): void {
  res.statusCode = answer.status
  for (const [name, value] of Object.entries(answer.headers)) res.setHeader(name, value)
  res.setHeader('Connection', 'close')
  res.write(answer.body)
  const finish = () => {
    clearTimeout(timer)
    if (!res.writableEnded) res.end()
  }
  const timer = setTimeout(finish, DRAIN_MS)
  req.once('end', finish).once('close', finish)
  req.resume()
}
