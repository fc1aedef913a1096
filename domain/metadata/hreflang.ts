import { DEFAULT_LANGUAGE, INTERFACE_LANGUAGES, LANGUAGES } from '../languages.ts'
import type { InterfaceLanguage } from '../languages.ts'
import { absolute } from './absolute.ts'
import type { EditionLinkFacts } from './facts.ts'

/**
 * `hreflang` of a report: its published reading editions, each with a page of its own. Every one of these pages gives
 * the same list, so the links are reciprocal and name the page itself; the sitemap gives it, too.
 *
 * @returns language tag → address, with the original as `x-default`
 */
export function reportAlternates(editions: readonly EditionLinkFacts[], origin: string): Record<string, string> {
  const alternates: Record<string, string> = {}
  for (const edition of editions) {
    if (edition.availability !== 'published' || edition.href === null) continue
    const href = absolute(origin, edition.href)
    alternates[edition.language] = href
    if (edition.isOriginal) alternates['x-default'] = href
  }
  return alternates
}

/**
 * `hreflang` of a page that exists in every interface language.
 *
 * @param path as `domain/urls` gives it, e.g. "/ja/about"
 * @returns language tag → address; `x-default` is the home page that chooses a language, else the default language
 */
export function pageAlternates(language: InterfaceLanguage, path: string, origin: string): Record<string, string> {
  const rest = path.slice(`/${language}`.length)
  const entries = INTERFACE_LANGUAGES.map((other) => [LANGUAGES[other].tag, absolute(origin, `/${other}${rest}`)])
  return {
    ...Object.fromEntries(entries),
    'x-default': absolute(origin, rest === '' ? '/' : `/${DEFAULT_LANGUAGE}${rest}`),
  }
}
