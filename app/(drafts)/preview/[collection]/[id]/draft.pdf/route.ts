import { readFile } from 'node:fs/promises'
import { draftPdf } from '#content/draft-pdf.ts'
import { readDraft } from '#content/drafts.ts'
import { staffReader } from '#content/staff.ts'
import { previewPdfPath } from '#domain/share-link.ts'
import { notFoundAnswer } from '../../../../../not-found-answer.ts'
import { draftPdfAnswer } from '../../../../draft-pdf-answer.ts'
import { idIn } from '../../../id-in.ts'

export const dynamic = 'force-dynamic'

type Context = { params: Promise<{ collection: string; id: string }> }

/** The PDF that the portal sets of an edition's latest draft, stamped as one, for signed-in staff. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { collection, id: idText } = await params
  const id = idIn(idText)
  if ((collection !== 'reports' && collection !== 'translations') || id === null) return notFoundAnswer()
  const staff = await staffReader(request.headers)
  if (!staff) {
    const Location = `/admin/login?redirect=${encodeURIComponent(previewPdfPath(collection, id))}`
    return new Response(null, { status: 307, headers: { Location } })
  }
  if (!staff.readsDrafts) return new Response('Forbidden', { status: 403 })
  const { reader } = staff
  const draft = await readDraft({ collection, id }, null, reader)
  const pdf = draft ? await draftPdf(draft, reader) : 'nothing'
  if (pdf === 'nothing') return notFoundAnswer()
  if ('failed' in pdf) {
    console.error({ msg: `The PDF of the draft ${collection} ${id} could not be made: ${pdf.failed}` })
    // The front server says so in words.
    return new Response(null, { status: 503 })
  }
  return draftPdfAnswer(await readFile(pdf.path), pdf.name, pdf.language)
}
