import { getSite } from '#content/site.ts'
import { answerText } from '#domain/http-text.ts'
import { DEFAULT_LANGUAGE } from '#domain/languages.ts'
import { robotsTxt } from '#domain/metadata/robots.ts'

export const dynamic = 'force-dynamic'

/** What crawlers may ask for, and where the sitemap is. */
export async function GET(request: Request): Promise<Response> {
  const { origin } = await getSite(DEFAULT_LANGUAGE)
  const { body, ...answer } = answerText(request.headers, {
    body: robotsTxt(origin),
    type: 'text/plain; charset=utf-8',
  })
  return new Response(body, answer)
}
