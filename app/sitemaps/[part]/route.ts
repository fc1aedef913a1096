import { getSitemap } from '#content/sitemap.ts'
import { getSite } from '#content/site.ts'
import { DEFAULT_LANGUAGE } from '#domain/languages.ts'
import { sitemapEntries } from '#domain/metadata/sitemap-entries.ts'
import { partsOf, sitemapXml } from '#domain/metadata/sitemap.ts'
import { notFoundAnswer } from '../../not-found-answer.ts'
import { xmlAnswer } from '../../xml-answer.ts'

// It depends on the client's conditions; what it says is cached by content.
export const dynamic = 'force-dynamic'

const PART = /^([1-9]\d{0,3})\.xml$/

/** One part of the sitemap: `1.xml` and so on. */
export async function GET(request: Request, { params }: { params: Promise<{ part: string }> }): Promise<Response> {
  const number = PART.exec((await params).part)?.[1]
  if (number === undefined) return notFoundAnswer()
  const { origin } = await getSite(DEFAULT_LANGUAGE)
  const part = partsOf(sitemapEntries(await getSitemap(), origin))[Number(number) - 1]
  return part ? xmlAnswer(request, sitemapXml(part)) : notFoundAnswer()
}
