import { getTranslations } from 'next-intl/server'
import { getSite } from '#content/site.ts'
import { answerText } from '#domain/http-text.ts'
import { isInterfaceLanguage } from '#domain/languages.ts'
import { OPEN_SEARCH_TYPE, openSearchXml } from '#domain/search/open-search.ts'
import { notFoundAnswer } from '../../../not-found-answer.ts'

// It depends on the reader's conditions; what it says is cached by content.
export const dynamic = 'force-dynamic'

/** By this, browsers offer the site's search in their own field. */
export async function GET(request: Request, { params }: { params: Promise<{ locale: string }> }): Promise<Response> {
  const { locale } = await params
  if (!isInterfaceLanguage(locale)) return notFoundAnswer()
  const [site, t] = await Promise.all([getSite(locale), getTranslations({ locale, namespace: 'search' })])
  const { body, ...answer } = answerText(request.headers, {
    body: openSearchXml(locale, { name: site.name.text, origin: site.origin }, t('description')),
    type: `${OPEN_SEARCH_TYPE}; charset=utf-8`,
  })
  return new Response(body, answer)
}
