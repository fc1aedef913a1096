import config from '@payload-config'
import { getPayload } from 'payload'
import { isInternalToken } from '#domain/internal-token.ts'
import { env } from '#env.ts'
import { runDueJobs } from '#jobs/run.ts'

export const dynamic = 'force-dynamic'

/** Runs the jobs that are due; the front server asks, so that caches can be dropped where Next holds them. */
export async function POST(request: Request): Promise<Response> {
  if (!isInternalToken(env.PAYLOAD_SECRET, request.headers.get('authorization')))
    return new Response(null, { status: 404 })
  return Response.json({ ran: await runDueJobs(await getPayload({ config })) })
}
