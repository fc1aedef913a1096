import { INTERFACE_LANGUAGES, type InterfaceLanguage } from '../languages.ts'
import {
  aboutPath,
  accessibilityPath,
  authorPath,
  authorsPath,
  homePath,
  reportsPath,
  seriesIndexPath,
  seriesPath,
  topicPath,
  topicsPath,
  yearPath,
  yearsPath,
} from '../urls.ts'
import { absolute } from './absolute.ts'
import type { EditionLinkFacts } from './facts.ts'
import { pageAlternates, reportAlternates } from './hreflang.ts'
import { latest } from './report-feed.ts'
import type { SitemapEntry } from './sitemap.ts'

/** What is published and meant to be found; samples, notices and pages without content are left out by who reads it. */
export type SitemapFacts = {
  /** Readable editions with pages of their own, and when each was changed last (ISO 8601). */
  reports: readonly { editions: readonly (EditionLinkFacts & { updatedAt: string })[] }[]
  series: readonly DatedPage[]
  authors: readonly DatedPage[]
  topics: readonly DatedPage[]
  years: readonly { year: number; updatedAt: string }[]
}

/** `updatedAt`: the last change of anything that the page lists. */
type DatedPage = { slug: string; updatedAt: string }

const newestOf = (all: readonly { updatedAt: string }[]) => latest(all.map(({ updatedAt }) => updatedAt))

/**
 * All pages for search engines, one entry for each language that a page exists in: lists first, then reports. The
 * alternates are those of the pages' heads.
 *
 * @param origin absolute origin, no trailing slash
 */
export function sitemapEntries(
  { authors, reports, series, topics, years }: SitemapFacts,
  origin: string,
): SitemapEntry[] {
  const inAllLanguages = (pathIn: (language: InterfaceLanguage) => string, lastmod: string | null): SitemapEntry[] =>
    INTERFACE_LANGUAGES.map((language) => ({
      loc: absolute(origin, pathIn(language)),
      lastmod,
      alternates: pageAlternates(language, pathIn(language), origin),
    }))
  const newest = newestOf(reports.flatMap(({ editions }) => editions))
  return [
    ...inAllLanguages(homePath, newest),
    ...inAllLanguages(reportsPath, newest),
    ...inAllLanguages(seriesIndexPath, newestOf(series)),
    ...inAllLanguages(topicsPath, newestOf(topics)),
    ...inAllLanguages(yearsPath, newest),
    ...inAllLanguages(authorsPath, newestOf(authors)),
    ...inAllLanguages(aboutPath, null),
    ...inAllLanguages(accessibilityPath, null),
    ...series.flatMap(({ slug, updatedAt }) => inAllLanguages((language) => seriesPath(language, slug), updatedAt)),
    ...topics.flatMap(({ slug, updatedAt }) => inAllLanguages((language) => topicPath(language, slug), updatedAt)),
    ...years.flatMap(({ updatedAt, year }) => inAllLanguages((language) => yearPath(language, year), updatedAt)),
    ...authors.flatMap(({ slug, updatedAt }) => inAllLanguages((language) => authorPath(language, slug), updatedAt)),
    ...reports.flatMap(({ editions }) => {
      const alternates = reportAlternates(editions, origin)
      return editions.flatMap(({ href, updatedAt }) =>
        href === null ? [] : [{ loc: absolute(origin, href), lastmod: updatedAt, alternates }],
      )
    }),
  ]
}
