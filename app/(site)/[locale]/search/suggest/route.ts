import { getTranslations } from 'next-intl/server'
import { suggest } from '#content/search/suggest.ts'
import { answerText } from '#domain/http-text.ts'
import { isInterfaceLanguage } from '#domain/languages.ts'
import { notFoundAnswer } from '../../../../not-found-answer.ts'

// It depends on what is typed.
export const dynamic = 'force-dynamic'

/**
 * `/L/search/suggest?q=`: what may be meant, as `[{ kind, text, lang, href, label }]`; with `format=opensearch` as the
 * OpenSearch suggestions extension has it.
 */
export async function GET(request: Request, { params }: { params: Promise<{ locale: string }> }): Promise<Response> {
  const { locale } = await params
  if (!isInterfaceLanguage(locale)) return notFoundAnswer()
  const parameters = new URL(request.url).searchParams
  const query = parameters.get('q') ?? ''
  const t = await getTranslations({ locale, namespace: 'search.kinds' })
  const suggestions = (await suggest(locale, query)).map((suggestion) => ({ ...suggestion, label: t(suggestion.kind) }))
  const isOpenSearch = parameters.get('format') === 'opensearch'
  const body = isOpenSearch ? [query, suggestions.map(({ text }) => text)] : suggestions
  const { body: text, ...answer } = answerText(request.headers, {
    body: JSON.stringify(body),
    type: isOpenSearch ? 'application/x-suggestions+json; charset=utf-8' : 'application/json; charset=utf-8',
  })
  return new Response(text, answer)
}
