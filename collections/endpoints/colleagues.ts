import { APIError, type Endpoint } from 'payload'
import { hasRole } from '../access/roles.ts'

/**
 * `GET /api/users/colleagues` → `{ colleagues: [{ id, name, role, languages }] }`: the active users who work on
 * editions, for those who do. Users themselves, with their addresses, are read by administrators only.
 */
export const colleaguesEndpoint: Endpoint = {
  path: '/colleagues',
  method: 'get',
  handler: async (req) => {
    if (!hasRole(req, 'admin', 'editor', 'translator'))
      throw new APIError(req.t('error:unauthorized'), req.user ? 403 : 401, null, true)
    const { docs } = await req.payload.find({
      collection: 'users',
      where: { active: { not_equals: false }, role: { not_equals: 'bioStaff' } },
      select: { name: true, role: true, languages: true },
      sort: 'name',
      depth: 0,
      pagination: false,
      overrideAccess: true,
      req,
    })
    const colleagues = docs.map(({ id, name, role, languages }) => ({ id, name, role, languages: languages ?? [] }))
    return Response.json({ colleagues })
  },
}
