import { readFile } from 'node:fs/promises'
import { openSharedPdf } from '#content/shared.ts'
import { stampDraft } from '#pdf/stamp-draft.ts'
import { draftPdfAnswer } from '../../../draft-pdf-answer.ts'
import { refusal } from '../../refusals.ts'

export const dynamic = 'force-dynamic'

/** The PDF of a shared draft, its own or the one that the portal makes, stamped on every page; where that cannot be done, no PDF. */
export async function GET(
  _request: Request,
  { params }: { params: Promise<{ token: string; file: string }> },
): Promise<Response> {
  const { file, token } = await params
  const shared = await openSharedPdf(token, file)
  if (shared.status !== 'open') return refusal(shared.status)
  const { content } = shared
  if (content.kind === 'failed') {
    console.error({ msg: `The PDF of the shared draft ${file} could not be made: ${content.why}` })
    // The front server says so in words.
    return new Response(null, { status: 503 })
  }
  if (content.kind === 'made') return draftPdfAnswer(await readFile(content.path), `draft-${file}`, content.language)
  const stamped = await content.onDisk((path) => stampDraft(path, content.savedOn))
  if (stamped === null) return refusal('missing')
  if ('failed' in stamped) {
    console.error({ msg: `The shared PDF ${file} could not be stamped: ${stamped.failed}, ${stamped.detail}` })
    return new Response('Unprocessable', { status: 422 })
  }
  return draftPdfAnswer(stamped.pdf, `draft-${file}`, content.language)
}
