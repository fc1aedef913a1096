import { CITATION_EXTENSIONS, CITATION_FORMATS } from '../citation/formats.ts'
import { LANGUAGES, interfaceLanguageOf } from '../languages.ts'
import { reportPoster } from '../poster.ts'
import { plainText } from '../rich-text-plain.ts'
import { authorPath, citationPath, reportPath } from '../urls.ts'
import { absolute } from './absolute.ts'
import { DUBLIN_CORE_SCHEMA, dublinCoreTags } from './dublin-core.ts'
import type { Crumb, ReportFacts, SiteFacts } from './facts.ts'
import type { HeadFacts, OpenGraphFacts } from './head-facts.ts'
import { highwireTags } from './highwire.ts'
import { reportAlternates } from './hreflang.ts'
import { breadcrumbs } from './json-ld.ts'
import { openGraphPoster, twitterTags } from './open-graph.ts'
import { reportJsonLd } from './report-json-ld.ts'
import { pageDescription, pageTitle } from './text-length.ts'

/**
 * The head of a report's page in one interface language.
 *
 * Only the page of a published edition describes itself to machines. Where the report is absent or file only, the page
 * shows the original's text: indexed or harvested, it would pass for an edition that does not exist, so it is noindex,
 * names the original's page as canonical and has neither `hreflang` nor citation tags. The notice of a withdrawn
 * edition has none either, so that nobody goes on citing it. Sample content is described in full but never indexed.
 *
 * @param trail pages between the home page and this one
 */
export function reportHead(report: ReportFacts, site: SiteFacts, trail: readonly Crumb[] = []): HeadFacts {
  const isEdition = report.availability === 'published'
  const canonical = absolute(site.origin, canonicalPath(report))
  const openGraph = reportOpenGraph(report, site, canonical)
  const crumbs = [...trail, { name: report.title, path: reportPath(report.language, report.slug) }]
  return {
    title: pageTitle(report.title, site.name.text),
    description: openGraph.description,
    canonical,
    index: isEdition && !report.sample,
    alternates: isEdition ? reportAlternates(report.editions, site.origin) : {},
    openGraph,
    meta: [
      ...(isEdition ? [...highwireTags(report, site), ...dublinCoreTags(report, site)] : []),
      ...twitterTags(openGraph),
    ],
    links: isEdition ? [DUBLIN_CORE_SCHEMA, ...citationLinks(report, site)] : [],
    jsonLd: isEdition ? [reportJsonLd(report, site), breadcrumbs(site, report.language, crumbs)] : [],
  }
}

const citationLinks = (report: ReportFacts, site: SiteFacts): HeadFacts['links'] =>
  CITATION_EXTENSIONS.map((format) => ({
    rel: 'alternate',
    href: absolute(site.origin, citationPath(report.language, report.slug, format)),
    type: CITATION_FORMATS[format].type,
    title: CITATION_FORMATS[format].name,
  }))

/** The page itself where it shows an edition (or the notice of one), else the page of the original. */
function canonicalPath(report: ReportFacts): string {
  const self = reportPath(report.language, report.slug)
  const here = report.editions.find((edition) => edition.interfaceLanguage === report.language)
  if (here && (here.availability === 'published' || here.availability === 'withdrawn')) return self
  const original = interfaceLanguageOf(report.originalLanguage)
  return original === null ? self : reportPath(original, report.slug)
}

function describe(report: ReportFacts): string {
  if (report.availability === 'withdrawn') return report.withdrawal?.note?.text || report.title
  return report.standfirst || plainText(report.summary) || report.title
}

function reportOpenGraph(report: ReportFacts, site: SiteFacts, url: string): OpenGraphFacts {
  const shown = interfaceLanguageOf(report.lang) ?? report.language
  const others = report.editions.flatMap((edition) =>
    edition.availability === 'published' && edition.interfaceLanguage !== null && edition.interfaceLanguage !== shown
      ? LANGUAGES[edition.interfaceLanguage].openGraph
      : [],
  )
  return {
    type: 'article',
    title: report.title,
    description: pageDescription(describe(report), report.lang),
    url,
    siteName: site.name.text,
    locale: LANGUAGES[shown].openGraph,
    alternateLocale: others,
    images: posterOf(report, site),
    publishedTime: report.publicationDate,
    modifiedTime: report.modifiedDate,
    authors: report.authors.flatMap(({ slug }) =>
      slug === null ? [] : absolute(site.origin, authorPath(report.language, slug)),
    ),
    section: report.category?.text,
    tags: [...report.keywords],
  }
}

/** That of the edition whose text the page shows; the notice of a withdrawn one has none. */
function posterOf(report: ReportFacts, site: SiteFacts): OpenGraphFacts['images'] {
  if (report.availability === 'withdrawn') return []
  const language = interfaceLanguageOf(report.lang) ?? report.language
  return openGraphPoster(reportPoster(report, site), reportPath(language, report.slug), site.origin)
}
