import { feedPath } from '../urls.ts'
import { absolute } from './absolute.ts'
import type { HeadFacts } from './head-facts.ts'

/** How a page names its Atom feed, for feed readers to find. */
export function feedLink(path: string, title: string, origin: string): HeadFacts['links'][number] {
  return { rel: 'alternate', type: 'application/atom+xml', title, href: absolute(origin, feedPath(path)) }
}
