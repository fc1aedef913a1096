import type { Endpoint, PayloadRequest } from 'payload'
import { wasCancelled } from '#domain/connection-errors.ts'
import { requireStaff } from '../desk/staff.ts'
import { say } from '../messages.ts'
import { searchDesk } from './search.ts'

/** More pages than there are results. */
const PAGE = /^[1-9]\d{0,2}$/

const NOT_KEPT = { 'Cache-Control': 'no-store' }

/** @throws what is not about time */
function sayTooSlow(req: PayloadRequest, err: unknown): Response {
  if (!wasCancelled(err)) throw err
  req.payload.logger.warn({ msg: 'A search of the admin took too long.', err })
  const headers = { ...NOT_KEPT, 'Retry-After': '5' }
  return Response.json({ errors: [{ message: say(req, 'searchTooSlow') }] }, { status: 503, headers })
}

/**
 * `GET /api/desk/search?q=…&page=…` → what `deskAnswerSchema` says: editions in any state, by their latest version, for
 * those who read drafts. 503 with a message where it takes too long.
 */
export const deskSearchEndpoint: Endpoint = {
  path: '/desk/search',
  method: 'get',
  handler: async (req) => {
    requireStaff(req, 'admin', 'editor', 'translator')
    const page = req.searchParams.get('page') ?? ''
    try {
      const answer = await searchDesk(req, req.searchParams.get('q') ?? '', PAGE.test(page) ? Number(page) : 1)
      return Response.json(answer, { headers: NOT_KEPT })
    } catch (error) {
      return sayTooSlow(req, error)
    }
  },
}
