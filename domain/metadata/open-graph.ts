import { absolute } from './absolute.ts'
import { POSTER, posterAlt, type PosterText, posterVersion } from '../poster.ts'
import { posterPath } from '../urls.ts'
import type { ImageFacts } from './facts.ts'
import type { HeadFacts, OpenGraphFacts } from './head-facts.ts'

/** @returns an image of the content as the picture that stands for a page. */
export function openGraphImages(image: ImageFacts, origin: string): OpenGraphFacts['images'] {
  return [{ url: absolute(origin, image.src), width: image.width, height: image.height, alt: image.alt?.text }]
}

/**
 * @param words what the poster says; other words give it another address, which those who show links ask for anew
 * @param page path of the page that has it
 */
export function openGraphPoster(words: PosterText, page: string, origin: string): OpenGraphFacts['images'] {
  const url = `${absolute(origin, posterPath(page))}?v=${posterVersion(words)}`
  return [{ url, ...POSTER, alt: posterAlt(words) }]
}

/** X reads OpenGraph for everything but the kind of card. */
export function twitterTags(openGraph: OpenGraphFacts): HeadFacts['meta'] {
  return [{ name: 'twitter:card', content: openGraph.images.length > 0 ? 'summary_large_image' : 'summary' }]
}
