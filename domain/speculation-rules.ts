import { INTERFACE_LANGUAGES } from './languages.ts'

/** Addresses of pages for readers: those under a language, and nothing else. */
const PAGES = INTERFACE_LANGUAGES.flatMap((language) => [`/${language}`, `/${language}/*`])

/** A name with an ending is a file: a PDF, a feed, a citation. */
const FILES = '/*.*'

/** Filtered lists and searches are made for each request, and a list of filters is all links. A `\?` begins the query. */
const QUERIES = String.raw`/*\?(.+)`

/** A place on the same page, a download, and what opens elsewhere. */
const OTHER_LINKS = '[href^="#"], [download], [target], [rel~="nofollow"]'

const rule = {
  where: {
    and: [
      { href_matches: PAGES },
      { not: { href_matches: [FILES, QUERIES] } },
      { not: { selector_matches: OTHER_LINKS } },
    ],
  },
  // When the pointer rests on a link or presses it, not for all that is in view.
  eagerness: 'moderate',
}

/**
 * Which pages a browser may fetch, and make ready out of sight, before a reader goes there (HTML, section 7.6,
 * "Speculative loading"). Browsers that prerender use what they prefetched; others do the first, or neither.
 */
export const SPECULATION_RULES = { prefetch: [rule], prerender: [rule] }
