import { formatCitation } from '#citation/format.ts'
import { cslItem } from '#domain/citation/csl-item.ts'
import { CITATION_EXTENSIONS } from '#domain/citation/formats.ts'
import { type CitationStyle, citationLocale, citationStyles } from '#domain/citation/styles.ts'
import { absolute } from '#domain/metadata/absolute.ts'
import { editionUri } from '#domain/metadata/report-json-ld.ts'
import { citationPath } from '#domain/urls.ts'
import type { CitationView, ReportView, SiteView } from './views.ts'

/**
 * How to cite an edition, formatted in its own language.
 *
 * @param report the edition as its own page shows it
 * @param isDraft readers cannot have its files yet
 */
export function citationView(report: ReportView, site: SiteView, isDraft = false): CitationView {
  const item = cslItem(report, site)
  const format = (style: CitationStyle) => formatCitation(item, style, citationLocale(report.language, style))
  return {
    lang: report.lang,
    styles: citationStyles(report.language).map((style) => ({ style, runs: format(style) })),
    files: isDraft
      ? []
      : CITATION_EXTENSIONS.map((format) => ({ format, href: citationPath(report.language, report.slug, format) })),
    permanent: absolute(site.origin, editionUri(report)),
  }
}
