import config from '@payload-config'
import { getPayload } from 'payload'
import { dropTags } from '#collections/hooks/revalidate.ts'
import { makeDuePdfs } from '#content/typeset-due.ts'
import { REPORTS_TAG, reportTag } from '#domain/cache-tags.ts'
import { isInternalToken } from '#domain/internal-token.ts'
import { env } from '#env.ts'

export const dynamic = 'force-dynamic'

/** Makes the PDFs that are due; the front server asks, apart from the jobs, so that neither waits for the other. */
export async function POST(request: Request): Promise<Response> {
  if (!isInternalToken(env.PAYLOAD_SECRET, request.headers.get('authorization')))
    return new Response(null, { status: 404 })
  const slugs = await makeDuePdfs()
  if (slugs.length > 0) await dropTags(await getPayload({ config }), [REPORTS_TAG, ...slugs.map(reportTag)])
  return Response.json({ told: slugs.length })
}
