import { getLanguageFeed } from '#content/feeds.ts'
import { isInterfaceLanguage } from '#domain/languages.ts'
import { notFoundAnswer } from '../../../not-found-answer.ts'
import { feedAnswer } from '../feed-answer.ts'

// It depends on the reader's conditions; what it says is cached by content.
export const dynamic = 'force-dynamic'

/** The newest editions in a language. */
export async function GET(request: Request, { params }: { params: Promise<{ locale: string }> }): Promise<Response> {
  const { locale } = await params
  return isInterfaceLanguage(locale) ? feedAnswer(request, await getLanguageFeed(locale)) : notFoundAnswer()
}
