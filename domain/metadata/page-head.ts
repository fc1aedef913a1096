import type { WebSite, WithContext } from 'schema-dts'
import { INTERFACE_LANGUAGES, LANGUAGES } from '../languages.ts'
import type { InterfaceLanguage } from '../languages.ts'
import { sitePoster } from '../poster.ts'
import { homePath } from '../urls.ts'
import { absolute } from './absolute.ts'
import { feedLink } from './feed-link.ts'
import type { Crumb, SiteFacts } from './facts.ts'
import type { HeadFacts, OpenGraphFacts } from './head-facts.ts'
import { pageAlternates } from './hreflang.ts'
import { breadcrumbs, organisationNode } from './json-ld.ts'
import { openGraphPoster, twitterTags } from './open-graph.ts'
import { pageDescription, pageTitle } from './text-length.ts'

export type PageHeadInput = {
  site: SiteFacts
  language: InterfaceLanguage
  /** As `domain/urls` gives it, with the language first. */
  path: string
  title: string
  description: string
  /** False for pages that nobody should find by searching: errors, notices, filtered lists. */
  index?: boolean
  /** Pages between the home page and this one. */
  trail?: readonly Crumb[]
  /** Whether the page has a feed of its own. */
  hasFeed?: boolean
}

/** The head of a page that exists in every interface language: home, lists, about. */
export function pageHead({
  site,
  language,
  path,
  title,
  description,
  index = true,
  trail = [],
  hasFeed = false,
}: PageHeadInput): HeadFacts {
  const canonical = absolute(site.origin, path)
  const openGraph: OpenGraphFacts = {
    type: 'website',
    title,
    description: pageDescription(description, LANGUAGES[language].tag),
    url: canonical,
    siteName: site.name.text,
    locale: LANGUAGES[language].openGraph,
    alternateLocale: INTERFACE_LANGUAGES.filter((other) => other !== language).map(
      (other) => LANGUAGES[other].openGraph,
    ),
    images: openGraphPoster(sitePoster(site), homePath(language), site.origin),
  }
  const isHome = path === homePath(language)
  return {
    title: pageTitle(title, site.name.text),
    description: openGraph.description,
    canonical,
    index,
    alternates: index ? pageAlternates(language, path, site.origin) : {},
    openGraph,
    meta: twitterTags(openGraph),
    links: hasFeed ? [feedLink(path, title, site.origin)] : [],
    jsonLd: !index
      ? []
      : [
          isHome
            ? siteJsonLd(site, language, canonical)
            : breadcrumbs(site, language, [...trail, { name: title, path }]),
        ],
  }
}

function siteJsonLd(site: SiteFacts, language: InterfaceLanguage, url: string): WithContext<WebSite> {
  return {
    '@context': 'https://schema.org',
    '@type': 'WebSite',
    name: site.name.text,
    url,
    inLanguage: LANGUAGES[language].tag,
    publisher: organisationNode(site.publisher),
  }
}
