import type { CreativeWorkSeries, WithContext } from 'schema-dts'
import { type InterfaceLanguage, LANGUAGES } from '../languages.ts'
import type { LocalizedRichText, LocalizedText } from '../localized.ts'
import { plainText } from '../rich-text-plain.ts'
import { reportPath, seriesPath } from '../urls.ts'
import { absolute } from './absolute.ts'
import type { Crumb, FunderFacts, SiteFacts } from './facts.ts'
import type { HeadFacts } from './head-facts.ts'
import { funderNode, organisationNode } from './json-ld.ts'
import { pageHead } from './page-head.ts'

export type SeriesFacts = {
  slug: string
  name: LocalizedText
  description: LocalizedRichText | null
  formerNames: readonly LocalizedText[]
  funders: readonly FunderFacts[]
  entries: readonly { slug: string; title: string; number: number | null; sample: boolean }[]
}

/**
 * The head of a series' page. A series without reports, or with samples alone, is not indexed.
 *
 * @param description stands in for the series' own where it has none
 */
export function seriesHead(
  series: SeriesFacts,
  site: SiteFacts,
  language: InterfaceLanguage,
  { trail, description }: { trail: readonly Crumb[]; description: string },
): HeadFacts {
  const path = seriesPath(language, series.slug)
  const own = plainText(series.description?.richText ?? null)
  const head = pageHead({
    site,
    language,
    path,
    title: series.name.text,
    description: own || `${series.name.text}. ${description}`,
    index: series.entries.some(({ sample }) => !sample),
    trail,
    hasFeed: true,
  })
  return head.index ? { ...head, jsonLd: [seriesJsonLd(series, site, language, path), ...head.jsonLd] } : head
}

/** https://schema.org/CreativeWorkSeries, with its parts in reading order. */
function seriesJsonLd(
  series: SeriesFacts,
  site: SiteFacts,
  language: InterfaceLanguage,
  path: string,
): WithContext<CreativeWorkSeries> {
  return {
    '@context': 'https://schema.org',
    '@type': 'CreativeWorkSeries',
    name: series.name.text,
    alternateName: series.formerNames.length > 0 ? series.formerNames.map(({ text }) => text) : undefined,
    url: absolute(site.origin, path),
    inLanguage: LANGUAGES[language].tag,
    publisher: organisationNode(site.publisher),
    funder: series.funders.length > 0 ? series.funders.map(funderNode) : undefined,
    hasPart: series.entries.map(({ number, slug, title }) => ({
      '@type': 'Report',
      name: title,
      position: number ?? undefined,
      url: absolute(site.origin, reportPath(language, slug)),
    })),
  }
}
