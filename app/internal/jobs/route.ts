import config from '@payload-config'
import { getPayload } from 'payload'
import { dropAgain } from '#collections/hooks/revalidate.ts'
import { isInternalToken } from '#domain/internal-token.ts'
import { env } from '#env.ts'
import { runDueJobs } from '#jobs/run.ts'

export const dynamic = 'force-dynamic'

/** Drops again what was dropped lately, and runs the jobs that are due; the front server asks, so that caches can be dropped where Next holds them. */
export async function POST(request: Request): Promise<Response> {
  if (!isInternalToken(env.PAYLOAD_SECRET, request.headers.get('authorization')))
    return new Response(null, { status: 404 })
  const payload = await getPayload({ config })
  await dropAgain(payload)
  return Response.json({ ran: await runDueJobs(payload) })
}
