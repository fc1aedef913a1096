import { search } from '#content/search/search.ts'
import { getSite } from '#content/site.ts'
import { answerText } from '#domain/http-text.ts'
import { isInterfaceLanguage } from '#domain/languages.ts'
import { searchJson } from '#domain/search/json.ts'
import { isEmptyQuery, parseQuery } from '#domain/search/query.ts'
import { parametersOf, parseSearchRequest } from '#domain/search/request.ts'
import { searchJsonPath } from '#domain/urls.ts'
import { notFoundAnswer } from '../../../not-found-answer.ts'

// It depends on the query.
export const dynamic = 'force-dynamic'

const TYPE = 'application/json; charset=utf-8'
/** Anybody's page may ask: what is answered is public. */
const SHARED = { 'Access-Control-Allow-Origin': '*', 'X-Robots-Tag': 'noindex' }

const refusal = (status: number, message: string, headers: Record<string, string> = {}) =>
  new Response(JSON.stringify({ error: message }), { status, headers: { ...SHARED, ...headers, 'Content-Type': TYPE } })

/** `/L/search.json?q=`: search for programs; see docs/search-endpoint.md. */
export async function GET(request: Request, { params }: { params: Promise<{ locale: string }> }): Promise<Response> {
  const { locale } = await params
  if (!isInterfaceLanguage(locale)) return notFoundAnswer()
  const asked = parseSearchRequest(parametersOf(new URL(request.url).searchParams))
  if (isEmptyQuery(parseQuery(asked.query))) return refusal(400, 'Give in "q" at least one word to search for.')
  const answer = await search(locale, asked)
  if (answer.kind === 'slow') return refusal(503, 'The search took too long.', { 'Retry-After': '5' })
  const site = await getSite(locale)
  const { body, headers, status } = answerText(request.headers, {
    body: JSON.stringify(searchJson(answer.view, site, searchJsonPath(locale))),
    type: TYPE,
  })
  return new Response(body, { status, headers: { ...headers, ...SHARED } })
}
