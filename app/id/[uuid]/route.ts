import { resolvePermanent } from '#content/permanent.ts'
import { notFoundAnswer } from '../../not-found-answer.ts'

// An edition's page may change its address, and the edition may be unpublished.
export const dynamic = 'force-dynamic'

/** A UUID of any version, in lower or upper case (RFC 9562, section 4). */
const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/**
 * Leads from the permanent identifier of a work or an edition to its page: 303, as the identifier stands for the
 * thing and the page describes it.
 */
export async function GET(_request: Request, { params }: { params: Promise<{ uuid: string }> }): Promise<Response> {
  const { uuid } = await params
  const page = UUID.test(uuid) ? await resolvePermanent(uuid.toLowerCase()) : null
  if (page === null) return notFoundAnswer()
  const headers = { Location: `/${page.language}${page.path}`, 'Cache-Control': 'no-cache' }
  return new Response(null, { status: 303, headers })
}
