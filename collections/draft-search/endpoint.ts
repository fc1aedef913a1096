import type { Endpoint } from 'payload'
import { requireStaff } from '../desk/staff.ts'
import { searchDesk } from './search.ts'

/** More pages than there are results. */
const PAGE = /^[1-9]\d{0,2}$/

/**
 * `GET /api/desk/search?q=…&page=…` → what `deskAnswerSchema` says: editions in any state, by their latest version, for
 * those who read drafts.
 */
export const deskSearchEndpoint: Endpoint = {
  path: '/desk/search',
  method: 'get',
  handler: async (req) => {
    requireStaff(req, 'admin', 'editor', 'translator')
    const page = req.searchParams.get('page') ?? ''
    const answer = await searchDesk(req, req.searchParams.get('q') ?? '', PAGE.test(page) ? Number(page) : 1)
    return Response.json(answer, { headers: { 'Cache-Control': 'no-store' } })
  },
}
