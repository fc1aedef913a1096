import config from '@payload-config'
import { getPayload } from 'payload'
import { z } from 'zod'
import { dropTags } from '#collections/hooks/revalidate.ts'
import { isInternalToken } from '#domain/internal-token.ts'
import { env } from '#env.ts'

export const dynamic = 'force-dynamic'

const body = z.object({ tags: z.array(z.string().max(200)).max(500) })

/** Drops cached reads on behalf of work outside Next, such as the sample scripts. */
export async function POST(request: Request): Promise<Response> {
  if (!isInternalToken(env.PAYLOAD_SECRET, request.headers.get('authorization')))
    return new Response(null, { status: 404 })
  const parsed = body.safeParse(await request.json().catch(() => null))
  if (!parsed.success) return new Response(null, { status: 400 })
  await dropTags(await getPayload({ config }), parsed.data.tags)
  return Response.json({ dropped: parsed.data.tags.length })
}
