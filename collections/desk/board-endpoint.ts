import { APIError, type Endpoint } from 'payload'
import { readBoardQuery } from '#domain/board-query.ts'
import { hasRole } from '../access/roles.ts'
import { readBoard } from './board.ts'

/**
 * `GET /api/reports/board`: a page of the release board (see domain/board), for those who read drafts. The parameters
 * are those of domain/board-query; `?report=ID` alone answers that report's row.
 */
export const boardEndpoint: Endpoint = {
  path: '/board',
  method: 'get',
  handler: async (req) => {
    if (!hasRole(req, 'admin', 'editor', 'translator'))
      throw new APIError(req.t('error:unauthorized'), req.user ? 403 : 401, null, true)
    const report = Number(req.searchParams.get('report'))
    const isOne = Number.isSafeInteger(report) && report > 0
    return Response.json(await readBoard(req, isOne ? { report } : { query: readBoardQuery(req.searchParams) }))
  },
}
