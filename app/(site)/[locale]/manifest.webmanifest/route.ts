import { getSite } from '#content/site.ts'
import { answerText } from '#domain/http-text.ts'
import { isInterfaceLanguage } from '#domain/languages.ts'
import { MANIFEST_TYPE, webManifest } from '#domain/metadata/web-manifest.ts'
import { notFoundAnswer } from '../../../not-found-answer.ts'

// It depends on the reader's conditions; what it says is cached by content.
export const dynamic = 'force-dynamic'

/** The site as a device keeps it among its programs. */
export async function GET(request: Request, { params }: { params: Promise<{ locale: string }> }): Promise<Response> {
  const { locale } = await params
  if (!isInterfaceLanguage(locale)) return notFoundAnswer()
  const { name, tagline } = await getSite(locale)
  const manifest = webManifest(locale, name.text, tagline?.text ?? null)
  const { body, ...answer } = answerText(request.headers, { body: JSON.stringify(manifest), type: MANIFEST_TYPE })
  return new Response(body, answer)
}
