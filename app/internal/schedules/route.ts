import config from '@payload-config'
import { getPayload } from 'payload'
import { isInternalToken } from '#domain/internal-token.ts'
import { env } from '#env.ts'
import { runDueSchedules } from '#jobs/schedules.ts'

export const dynamic = 'force-dynamic'

/** Carries out the schedules that are due; the front server asks, apart from the jobs, which may take long. */
export async function POST(request: Request): Promise<Response> {
  if (!isInternalToken(env.PAYLOAD_SECRET, request.headers.get('authorization')))
    return new Response(null, { status: 404 })
  return Response.json({ ran: await runDueSchedules(await getPayload({ config })) })
}
