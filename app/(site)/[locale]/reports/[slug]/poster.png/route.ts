import { movedReport } from '#content/moved.ts'
import { getReport } from '#content/reports.ts'
import { getSite } from '#content/site.ts'
import { isInterfaceLanguage } from '#domain/languages.ts'
import { reportPoster } from '#domain/poster.ts'
import { isSlug } from '#domain/slug.ts'
import { posterPath, reportPath } from '#domain/urls.ts'
import { notFoundAnswer } from '../../../../../not-found-answer.ts'
import { movedAnswer } from '../../../feed-answer.ts'
import { posterAnswer } from '../../../poster-answer.ts'

// It depends on the reader's conditions; what is drawn is remembered by its words.
export const dynamic = 'force-dynamic'

type Context = { params: Promise<{ locale: string; slug: string }> }

/** The poster of the edition in the address's language, while that is published; a former address leads to the present one. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { locale, slug } = await params
  if (!isInterfaceLanguage(locale) || !isSlug(slug)) return notFoundAnswer()
  const report = await getReport(locale, slug)
  if (report === null) {
    const present = await movedReport(slug)
    return present === null ? notFoundAnswer() : movedAnswer(posterPath(reportPath(locale, present)))
  }
  // Only what is published in this very language: the original has an address of its own.
  if (report.availability !== 'published') return notFoundAnswer()
  const answer = await posterAnswer(request, reportPoster(report, await getSite(locale)))
  if (report.sample) answer.headers.set('X-Robots-Tag', 'noindex')
  return answer
}
