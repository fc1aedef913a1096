import type { ReportFacts, SiteFacts } from '../metadata/facts.ts'
import { absolute } from '../metadata/absolute.ts'
import { editionUri } from '../metadata/report-json-ld.ts'
import type { NameView } from '../names.ts'
import { proseText } from '../rich-text-plain.ts'

/** A person by family and given name, or by the family name alone where the name is not divided; an organisation as it is. */
export type CslName = { family: string; given?: string } | { literal: string }

/** One item of CSL-JSON (citationstyles.org, schema 1.0.2): what every citation of an edition is made of. */
export type CslItem = {
  id: string
  type: 'report'
  title: string
  author: CslName[]
  translator?: CslName[]
  /** Missing in drafts without a date. */
  issued?: { 'date-parts': [number[]] }
  publisher: string
  genre?: string
  number?: string
  'collection-title'?: string
  'collection-number'?: string
  'original-title'?: string
  language: string
  DOI?: string
  URL: string
  abstract?: string
  keyword?: string
}

/**
 * A person's name as citations have it: family and given name where the page shows the romanised form, and the name
 * undivided where it shows the native one, which is always written in full (于铁军, not 于, 铁军).
 */
export function cslName(name: NameView, kind: 'person' | 'organisation'): CslName {
  if (kind === 'organisation') return { literal: name.display.text }
  if (name.display.lang !== 'en' || name.given === '') return { family: name.display.text }
  return { family: name.family, given: name.given }
}

/** @returns the item's date as its three numbers with leading zeros, or those of them that it has. */
export const dateParts = (item: CslItem): string[] =>
  (item.issued?.['date-parts'][0] ?? []).map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0'))

/** @returns the key of an edition in files of citations: ASCII, one for each edition. @example 'trust-building-zh-hans' */
export const citationKey = (report: Pick<ReportFacts, 'slug' | 'lang'>) => `${report.slug}-${report.lang.toLowerCase()}`

/**
 * @param report an edition as its own page shows it
 * @returns its facts as CSL-JSON. The address is the permanent one. A translation is cited by its own title and
 * language, with its translators and the original's title.
 */
export function cslItem(report: ReportFacts, site: SiteFacts): CslItem {
  const abstract = proseText(report.summary)
  return {
    id: citationKey(report),
    type: 'report',
    title: report.title,
    author: report.authors.map(({ kind, name }) => cslName(name, kind)),
    ...(report.translators.length > 0 && { translator: report.translators.map((name) => cslName(name, 'person')) }),
    ...(report.publicationDate && { issued: { 'date-parts': [report.publicationDate.split('-').map(Number)] } }),
    publisher: site.publisher.name.text,
    ...(report.category && { genre: report.category.nameOfOne ?? report.category.text }),
    ...(report.reportNumber && { number: report.reportNumber }),
    ...(report.series && { 'collection-title': report.series.name.text }),
    ...(report.series?.number && { 'collection-number': String(report.series.number) }),
    ...(!report.isOriginal && { 'original-title': report.originalTitle }),
    language: report.lang,
    ...(report.doi && { DOI: report.doi }),
    URL: absolute(site.origin, editionUri(report)),
    ...(abstract && { abstract }),
    ...(report.keywords.length > 0 && { keyword: report.keywords.join(', ') }),
  }
}
