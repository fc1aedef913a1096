import { absolute } from './absolute.ts'
import type { ImageFacts } from './facts.ts'
import type { HeadFacts, OpenGraphFacts } from './head-facts.ts'

/** @returns the preview picture of a page, or none. */
export function openGraphImages(image: ImageFacts | null, origin: string): OpenGraphFacts['images'] {
  if (image === null) return []
  return [{ url: absolute(origin, image.src), width: image.width, height: image.height, alt: image.alt?.text }]
}

/** X reads OpenGraph for everything but the kind of card. */
export function twitterTags(openGraph: OpenGraphFacts): HeadFacts['meta'] {
  return [{ name: 'twitter:card', content: openGraph.images.length > 0 ? 'summary_large_image' : 'summary' }]
}
