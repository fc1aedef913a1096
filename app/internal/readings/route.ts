import config from '@payload-config'
import { getPayload, type Payload } from 'payload'
import { isInternalToken } from '#domain/internal-token.ts'
import { env } from '#env.ts'
import { queueReadings, runReadings } from '#jobs/readings.ts'

export const dynamic = 'force-dynamic'

/** Once after each start: what an earlier version of the portal has read is read again. */
let queued: Promise<void> | null = null

async function queueOlder(payload: Payload): Promise<void> {
  const count = await queueReadings(payload)
  if (count > 0) payload.logger.info({ msg: 'PDFs of an earlier version of the portal are read again.', count })
}

/** Reads the PDFs that wait; the front server asks, apart from the other jobs, which a long file would keep waiting. */
export async function POST(request: Request): Promise<Response> {
  if (!isInternalToken(env.PAYLOAD_SECRET, request.headers.get('authorization')))
    return new Response(null, { status: 404 })
  const payload = await getPayload({ config })
  queued ??= queueOlder(payload)
  try {
    await queued
  } catch (err) {
    // Asked again at the next call.
    queued = null
    payload.logger.error({ msg: 'Older PDFs could not be queued for reading.', err })
  }
  return Response.json({ ran: await runReadings(payload) })
}
