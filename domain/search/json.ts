import type { SiteFacts } from '../metadata/facts.ts'
import { absolute } from '../metadata/absolute.ts'
import type { Marked } from './snippet.ts'
import type { SearchResult, SearchView } from './view.ts'

const plain = (marked: Marked) => marked.map(({ text }) => text).join('')

function resultFor(
  { authors, date, fragment, href, lang, places, sample, series, title }: SearchResult,
  origin: string,
) {
  return {
    title: plain(title),
    language: lang,
    url: absolute(origin, href),
    date,
    authors: authors.map(({ name }) => name.display.text),
    series: series?.text ?? null,
    sample,
    snippet: fragment ? { language: fragment.lang, text: plain(fragment.marked) } : null,
    editions: places.map((place) => ({
      language: place.language,
      url: absolute(origin, place.href),
      pages: place.pages.map(({ href: page, page: number }) => ({ page: number, url: absolute(origin, page) })),
      morePages: place.more,
      snippet: place.fragment ? { page: place.fragment.page, text: plain(place.fragment.marked) } : null,
    })),
  }
}

/**
 * @param jsonPath of the endpoint, by which the next results are found
 * @returns what was found, for programs; documented in docs/search-endpoint.md
 */
export function searchJson(view: SearchView, { origin }: Pick<SiteFacts, 'origin'>, jsonPath: string) {
  const { instead, isAbout, next, request, results, total } = view
  return {
    query: request.query,
    total,
    totalIsEstimate: isAbout,
    searchedInstead: instead,
    results: results.map((result) => resultFor(result, origin)),
    next: next === null ? null : absolute(origin, `${jsonPath}${next.slice(next.indexOf('?'))}`),
  }
}
