import type { ProfilePage, WithContext } from 'schema-dts'
import { INTERFACE_LANGUAGES, LANGUAGES } from '../languages.ts'
import type { InterfaceLanguage } from '../languages.ts'
import { sitePoster } from '../poster.ts'
import { plainText } from '../rich-text-plain.ts'
import { authorPath, homePath } from '../urls.ts'
import { absolute } from './absolute.ts'
import { feedLink } from './feed-link.ts'
import type { AuthorFacts, Crumb, SiteFacts } from './facts.ts'
import type { HeadFacts, OpenGraphFacts } from './head-facts.ts'
import { pageAlternates } from './hreflang.ts'
import { breadcrumbs, nameNode, orcidOf, organisationNode } from './json-ld.ts'
import { openGraphImages, openGraphPoster, twitterTags } from './open-graph.ts'
import { pageDescription, pageTitle } from './text-length.ts'

/**
 * The head of an author's page. An author known by sample reports alone is not indexed.
 *
 * @param trail pages between the home page and this one
 */
export function authorHead(
  author: AuthorFacts,
  site: SiteFacts,
  language: InterfaceLanguage,
  trail: readonly Crumb[] = [],
): HeadFacts {
  const path = authorPath(language, author.slug)
  const canonical = absolute(site.origin, path)
  const title = [author.name.display, ...author.name.others].map(({ text }) => text)
  const name = title.length > 1 ? `${title[0]} (${title.slice(1).join(', ')})` : author.name.display.text
  const openGraph: OpenGraphFacts = {
    type: 'profile',
    title: name,
    description: describe(author),
    url: canonical,
    siteName: site.name.text,
    locale: LANGUAGES[language].openGraph,
    alternateLocale: INTERFACE_LANGUAGES.filter((other) => other !== language).map(
      (other) => LANGUAGES[other].openGraph,
    ),
    images: author.photo
      ? openGraphImages(author.photo, site.origin)
      : openGraphPoster(sitePoster(site), homePath(language), site.origin),
    firstName: author.name.given || undefined,
    lastName: author.name.family || undefined,
  }
  const isSample = author.reports.length > 0 && author.reports.every(({ sample }) => sample)
  return {
    title: pageTitle(name, site.name.text),
    description: openGraph.description,
    canonical,
    index: !isSample,
    alternates: pageAlternates(language, path, site.origin),
    openGraph,
    meta: twitterTags(openGraph),
    links: [feedLink(path, name, site.origin)],
    jsonLd: [
      profileJsonLd(author, site, canonical, language),
      breadcrumbs(site, language, [...trail, { name: author.name.display.text, path }]),
    ],
  }
}

/** The bio says most; the role line and the name stand in for it. */
function describe(author: AuthorFacts): string {
  const bio = author.bio && plainText(author.bio.richText)
  if (author.bio && bio) return pageDescription(bio, author.bio.lang)
  const { display } = author.name
  return author.role ? pageDescription(`${display.text}: ${author.role.text}`, author.role.lang) : display.text
}

function profileJsonLd(
  author: AuthorFacts,
  site: SiteFacts,
  url: string,
  language: InterfaceLanguage,
): WithContext<ProfilePage> {
  const orcid = orcidOf(author.orcid)
  const sameAs = [orcid, author.website ?? undefined].filter((address) => address !== undefined)
  return {
    '@context': 'https://schema.org',
    '@type': 'ProfilePage',
    url,
    inLanguage: LANGUAGES[language].tag,
    dateModified: author.updatedAt,
    mainEntity: {
      ...nameNode(author.name),
      url,
      jobTitle: author.role?.text,
      description: describe(author),
      affiliation: author.affiliation ? organisationNode(author.affiliation) : undefined,
      image: author.photo ? absolute(site.origin, author.photo.src) : undefined,
      sameAs: sameAs.length > 0 ? sameAs : undefined,
    },
  }
}
