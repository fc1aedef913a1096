import { getSitemap } from '#content/sitemap.ts'
import { getSite } from '#content/site.ts'
import { DEFAULT_LANGUAGE } from '#domain/languages.ts'
import { absolute } from '#domain/metadata/absolute.ts'
import { sitemapEntries } from '#domain/metadata/sitemap-entries.ts'
import { partsOf, sitemapIndexXml } from '#domain/metadata/sitemap.ts'
import { xmlAnswer } from '../xml-answer.ts'

// It depends on the client's conditions; what it says is cached by content.
export const dynamic = 'force-dynamic'

/** The index of the sitemap's parts. */
export async function GET(request: Request): Promise<Response> {
  const { origin } = await getSite(DEFAULT_LANGUAGE)
  const parts = partsOf(sitemapEntries(await getSitemap(), origin))
  const addresses = parts.map((_, index) => absolute(origin, `/sitemaps/${index + 1}.xml`))
  return xmlAnswer(request, sitemapIndexXml(addresses))
}
