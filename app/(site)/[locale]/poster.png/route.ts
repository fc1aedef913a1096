import { getSite } from '#content/site.ts'
import { isInterfaceLanguage } from '#domain/languages.ts'
import { sitePoster } from '#domain/poster.ts'
import { notFoundAnswer } from '../../../not-found-answer.ts'
import { posterAnswer } from '../poster-answer.ts'

// It depends on the reader's conditions; what is drawn is remembered by its words.
export const dynamic = 'force-dynamic'

/** The poster of all pages without one of their own. */
export async function GET(request: Request, { params }: { params: Promise<{ locale: string }> }): Promise<Response> {
  const { locale } = await params
  if (!isInterfaceLanguage(locale)) return notFoundAnswer()
  return posterAnswer(request, sitePoster(await getSite(locale)))
}
