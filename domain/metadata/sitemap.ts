import { xmlDocument, xmlElement, xmlText } from './xml.ts'

/** The Sitemap protocol 0.9 (sitemaps.org) with the language links that Google reads from it. */

/** The protocol allows 50,000 addresses and 50 MB in one file; this many are made and read quickly. */
const URLS_PER_PART = 10_000

/** @returns the entries in parts, at least one */
export function partsOf(entries: readonly SitemapEntry[]): SitemapEntry[][] {
  const count = Math.max(1, Math.ceil(entries.length / URLS_PER_PART))
  return Array.from({ length: count }, (_, index) => entries.slice(index * URLS_PER_PART, (index + 1) * URLS_PER_PART))
}

export type SitemapEntry = {
  /** Absolute address of the page. */
  loc: string
  /** Instant of the last change of what the page shows (RFC 3339), or null where that is not known. */
  lastmod: string | null
  /** `hreflang` → address, as in the page's head. */
  alternates: Readonly<Record<string, string>>
}

const NAMESPACES = {
  xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9',
  'xmlns:xhtml': 'http://www.w3.org/1999/xhtml',
}

/** @returns one part: see {@link partsOf} */
export function sitemapXml(entries: readonly SitemapEntry[]): string {
  const urls = entries.map(({ loc, lastmod, alternates }) => {
    const links = Object.entries(alternates).map(([hreflang, href]) =>
      xmlElement('xhtml:link', { rel: 'alternate', hreflang, href }),
    )
    const modified = lastmod === null ? [] : [xmlElement('lastmod', {}, xmlText(lastmod))]
    return xmlElement('url', {}, [xmlElement('loc', {}, xmlText(loc)), ...modified, ...links].join(''))
  })
  return xmlDocument(xmlElement('urlset', NAMESPACES, `\n${urls.join('\n')}\n`))
}

/**
 * @param parts absolute addresses of the parts. They go without `lastmod`: a part also changes by the pages that
 * leave it, of which no date tells; its entity tag does.
 */
export function sitemapIndexXml(parts: readonly string[]): string {
  const maps = parts.map((loc) => xmlElement('sitemap', {}, xmlElement('loc', {}, xmlText(loc))))
  return xmlDocument(xmlElement('sitemapindex', { xmlns: NAMESPACES.xmlns }, `\n${maps.join('\n')}\n`))
}
