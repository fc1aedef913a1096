import { absolute } from '../metadata/absolute.ts'
import type { ReportFacts, SiteFacts } from '../metadata/facts.ts'
import { bibtex } from './bibtex.ts'
import { cslItem } from './csl-item.ts'
import { ris } from './ris.ts'

/** Files that programs for references read, each by the extension of its address. */
export const CITATION_FORMATS = {
  bib: { name: 'BibTeX', type: 'application/x-bibtex' },
  ris: { name: 'RIS', type: 'application/x-research-info-systems' },
  json: { name: 'CSL-JSON', type: 'application/vnd.citationstyles.csl+json' },
} as const

export type CitationFormat = keyof typeof CITATION_FORMATS

export const CITATION_EXTENSIONS = ['bib', 'ris', 'json'] as const satisfies readonly CitationFormat[]

/** @returns the citation of an edition in one format; all three say the same. */
export function citationFile(format: CitationFormat, report: ReportFacts, site: SiteFacts): string {
  const item = cslItem(report, site)
  switch (format) {
    case 'bib':
      return bibtex(item)
    case 'ris': {
      const pdf = report.pdf && absolute(site.origin, report.pdf.href)
      return ris(item, { pdf, keywords: report.keywords })
    }
    case 'json':
      return `${JSON.stringify([item], null, 2)}\n`
  }
}
