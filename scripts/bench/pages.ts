import { SITE_TAG } from '#domain/cache-tags.ts'
import { internalToken } from '#domain/internal-token.ts'
import { StepFailed } from '../progress.ts'

export type Page = { name: string; path: string }

/** One address of each type of page of the sample site, found by its links. */
export async function findPages(origin: string): Promise<{ pages: Page[]; pdf: Page }> {
  const list = await textOf(origin, '/en/reports')
  // The home page features the one that has everything.
  const report = linkIn(await textOf(origin, '/en'), /href="(\/en\/reports\/[a-z0-9-]+)"/)
  const text = await textOf(origin, report)
  const pages = [
    { name: 'Home', path: '/en' },
    { name: 'Reports', path: '/en/reports' },
    { name: 'Reports of a year (filter)', path: `/en/reports?${linkIn(list, /href="\/en\/reports\?([^"]+)"/)}` },
    { name: 'Report', path: report },
    { name: 'Report, in another language', path: report.replace('/en/', '/ja/') },
    { name: 'Series (index)', path: '/en/series' },
    { name: 'Series', path: linkIn(text, /href="(\/en\/series\/[a-z0-9-]+)"/) },
    { name: 'Authors (index)', path: '/en/authors' },
    { name: 'Author', path: linkIn(text, /href="(\/en\/authors\/[a-z0-9-]+)"/) },
    { name: 'Topics (index)', path: '/en/topics' },
    { name: 'Topic', path: linkIn(text, /href="(\/en\/topics\/[a-z0-9-]+)"/) },
    { name: 'Years', path: '/en/years' },
    { name: 'About', path: '/en/about' },
    { name: 'Feed', path: '/en/feed.atom' },
    { name: 'Sitemap', path: '/sitemap.xml' },
  ]
  return { pages, pdf: { name: 'PDF', path: linkIn(text, /href="(\/en\/reports\/[^"]+\.pdf)"/) } }
}

/** Makes the portal forget all pages and reads. */
export async function forgetPages(origin: string, secret: string): Promise<void> {
  const response = await fetch(`${origin}/internal/revalidate`, {
    method: 'POST',
    headers: { Authorization: `Bearer ${internalToken(secret)}`, 'Content-Type': 'application/json' },
    body: JSON.stringify({ tags: [SITE_TAG] }),
  })
  if (!response.ok) throw new StepFailed(`The portal did not forget its pages (${response.status}).`)
}

/** @returns the body as it is without compression */
export async function bytesOf(origin: string, path: string): Promise<{ bytes: Buffer; type: string }> {
  const response = await fetch(`${origin}${path}`, { headers: { 'Accept-Encoding': 'identity' } })
  if (!response.ok) throw new StepFailed(`${path} answers ${response.status}.`)
  return { bytes: Buffer.from(await response.arrayBuffer()), type: response.headers.get('Content-Type') ?? '' }
}

const textOf = async (origin: string, path: string) => (await bytesOf(origin, path)).bytes.toString('utf8')

function linkIn(html: string, pattern: RegExp): string {
  const found = pattern.exec(html)?.[1]
  if (found === undefined) throw new StepFailed(`The sample site has no link like ${pattern}.`)
  return found.replaceAll('&amp;', '&')
}
