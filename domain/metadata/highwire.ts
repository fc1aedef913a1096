import { highwireDate } from '../calendar-date.ts'
import { citationName } from '../names.ts'
import { reportPath } from '../urls.ts'
import { absolute } from './absolute.ts'
import type { ReportFacts, SiteFacts } from './facts.ts'
import type { HeadFacts } from './head-facts.ts'

/**
 * Highwire tags as Google Scholar's inclusion guidelines ask for them. Title, author and date are required: with one
 * of them missing, Scholar ignores all. The technical report institution makes Zotero import a report; a
 * `citation_journal_title` would make it a journal article, so there is never one.
 */
export function highwireTags(report: ReportFacts, site: SiteFacts): HeadFacts['meta'] {
  if (report.authors.length === 0) return []
  const page = reportPath(report.language, report.slug)
  const tags = [
    { name: 'citation_title', content: report.title },
    ...report.authors.map((author) => ({ name: 'citation_author', content: citationName(author.name) })),
    { name: 'citation_publication_date', content: highwireDate(report.publicationDate) },
    { name: 'citation_technical_report_institution', content: site.publisher.name.text },
  ]
  if (report.reportNumber) tags.push({ name: 'citation_technical_report_number', content: report.reportNumber })
  tags.push({ name: 'citation_language', content: report.lang })
  if (report.doi) tags.push({ name: 'citation_doi', content: report.doi })
  tags.push(...report.keywords.map((keyword) => ({ name: 'citation_keywords', content: keyword })))
  tags.push({ name: 'citation_abstract_html_url', content: absolute(site.origin, page) })
  // Scholar ignores a PDF outside of the abstract page's folder.
  if (report.pdf?.href.startsWith(`${page}/`)) {
    tags.push({ name: 'citation_pdf_url', content: absolute(site.origin, report.pdf.href) })
  }
  return tags
}
