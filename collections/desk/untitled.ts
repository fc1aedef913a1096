import { APIError, type Endpoint } from 'payload'
import { z } from 'zod'
import { nameAll } from '../untitled.ts'
import { requireStaff } from './staff.ts'

const request = z.object({
  collection: z.enum(['reports', 'translations']),
  id: z.coerce.number().int().positive().max(2_147_483_647),
})

/** `GET /api/desk/untitled?collection=…&id=…` → `{ name }`: what an edition is called that has no title yet. For staff. */
export const untitledEndpoint: Endpoint = {
  path: '/desk/untitled',
  method: 'get',
  handler: async (req) => {
    requireStaff(req, 'admin', 'editor', 'translator')
    const asked = request.safeParse(req.query)
    if (!asked.success) throw new APIError('Expected ?collection=…&id=….', 400, null, true)
    const [named] = await nameAll(req, [{ ...asked.data, title: '' }])
    return Response.json({ name: named?.title ?? '' })
  },
}
