import { getAuthorFeed } from '#content/feeds.ts'
import { movedAuthor } from '#content/moved.ts'
import { isInterfaceLanguage } from '#domain/languages.ts'
import { isSlug } from '#domain/slug.ts'
import { authorPath, feedPath } from '#domain/urls.ts'
import { notFoundAnswer } from '../../../../../not-found-answer.ts'
import { feedAnswer, movedAnswer } from '../../../feed-answer.ts'

// It depends on the reader's conditions; what it says is cached by content.
export const dynamic = 'force-dynamic'

type Context = { params: Promise<{ locale: string; slug: string }> }

/** The newest editions of an author's reports; a former address leads to the present one. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { locale, slug } = await params
  if (!isInterfaceLanguage(locale) || !isSlug(slug)) return notFoundAnswer()
  const feed = await getAuthorFeed(locale, slug)
  if (feed) return feedAnswer(request, feed)
  const present = await movedAuthor(slug)
  return present === null ? notFoundAnswer() : movedAnswer(feedPath(authorPath(locale, present)))
}
