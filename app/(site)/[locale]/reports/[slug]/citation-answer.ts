import { movedReport } from '#content/moved.ts'
import { getReport } from '#content/reports.ts'
import { getSite } from '#content/site.ts'
import { citationKey } from '#domain/citation/csl-item.ts'
import { CITATION_FORMATS, type CitationFormat, citationFile } from '#domain/citation/formats.ts'
import { answerText } from '#domain/http-text.ts'
import { isInterfaceLanguage } from '#domain/languages.ts'
import { isSlug } from '#domain/slug.ts'
import { citationPath } from '#domain/urls.ts'
import { notFoundAnswer } from '../../../../not-found-answer.ts'
import { movedAnswer } from '../../feed-answer.ts'

type Context = { params: Promise<{ locale: string; slug: string }> }

/** @returns the citation of the edition in the address's language as a file; a former address leads to the present one. */
export async function citationAnswer(request: Request, { params }: Context, format: CitationFormat): Promise<Response> {
  const { locale, slug } = await params
  if (!isInterfaceLanguage(locale) || !isSlug(slug)) return notFoundAnswer()
  const report = await getReport(locale, slug)
  if (report === null) {
    const present = await movedReport(slug)
    return present === null ? notFoundAnswer() : movedAnswer(citationPath(locale, present, format))
  }
  // Only what is published in this very language: the original has an address of its own.
  if (report.availability !== 'published') return notFoundAnswer()
  const { body, headers, status } = answerText(request.headers, {
    body: citationFile(format, report, await getSite(locale)),
    type: `${CITATION_FORMATS[format].type}; charset=utf-8`,
  })
  const named = { ...headers, 'Content-Disposition': `attachment; filename="${citationKey(report)}.${format}"` }
  return new Response(body, { status, headers: report.sample ? { ...named, 'X-Robots-Tag': 'noindex' } : named })
}
