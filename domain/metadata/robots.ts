import { absolute } from './absolute.ts'

/**
 * Parts of the portal that are not for search engines: the admin and its API, drafts, and the portal's own errands.
 * Pictures lie under the API's address and stay open, as previews of pages show them.
 */
const CLOSED = ['/admin', '/api/', '/internal/', '/preview/', '/share/']
const OPEN = ['/api/images/file/']

/**
 * Lists and results with two filters or more, in any order: there are more of them than reports. A list with one filter stays
 * open, so that crawlers read in its head that it is not to be indexed.
 */
const MANY_FILTERS = ['/*/reports?*&', '/*/search?*&']

/**
 * The Robots Exclusion Protocol (RFC 9309): the longest pattern that fits decides, and "*" stands for anything. PDFs
 * fit none that closes.
 */
export function robotsTxt(origin: string): string {
  return [
    'User-agent: *',
    'Allow: /',
    ...OPEN.map((path) => `Allow: ${path}`),
    ...[...CLOSED, ...MANY_FILTERS].map((path) => `Disallow: ${path}`),
    '',
    `Sitemap: ${absolute(origin, '/sitemap.xml')}`,
    '',
  ].join('\n')
}
