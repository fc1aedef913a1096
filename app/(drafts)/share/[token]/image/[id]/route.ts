import { openSharedImage } from '#content/shared.ts'
import { refusal } from '../../../refusals.ts'

export const dynamic = 'force-dynamic'

/** A picture on the page of a shared draft, public or not; no other. */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ token: string; id: string }> },
): Promise<Response> {
  const { id, token } = await params
  const size = new URL(request.url).searchParams.get('size')
  // A whole number as ids are.
  const image = /^[1-9]\d{0,8}$/.test(id) ? Number(id) : null
  const shared = image === null ? ({ status: 'missing' } as const) : await openSharedImage(token, image, size)
  if (shared.status !== 'open') return refusal(shared.status)
  const { content, type } = shared.content
  if (content === null) {
    console.error({ msg: `The picture ${id} of a shared draft is not where the files are kept.` })
    return refusal('missing')
  }
  return new Response(content, { headers: { 'Content-Type': type } })
}
