import type { CitationView, ReportSummary, ReportView, SiteView } from '#content/views.ts'
import { contentsOf, headingsOf } from '#domain/headings.ts'
import { Downloads } from './downloads.tsx'
import { RelatedReports } from './related-reports.tsx'
import { ReportActions } from './report-actions.tsx'
import { ReportAuthors } from './report-authors.tsx'
import { ReportCitation } from './report-citation.tsx'
import { ReportContents } from './report-contents.tsx'
import { ReportEditions } from './report-editions.tsx'
import { ReportFacts } from './report-facts.tsx'
import { ReportHeader } from './report-header.tsx'
import { ReportLead } from './report-lead.tsx'
import { ReportNotices } from './report-notices.tsx'
import styles from './report-page.module.css'
import { ReportText } from './report-text.tsx'
import { type Neighbours, SeriesNeighbours } from './series-neighbours.tsx'

type Props = {
  report: ReportView
  site: SiteView
  /** How to cite what is shown; null where nobody should. */
  citation?: CitationView | null
  /** Nobody can be sent to it yet. */
  isDraft?: boolean
  /** Before and after it in its series. */
  neighbours?: Neighbours
  /** Where to read on beside them. */
  related?: ReportSummary[]
}

/** A list of fewer parts tells nothing that the page does not show by itself. */
const FEWEST_CONTENTS = 2

/** One report in one interface language, whatever its state there. */
export function ReportPage({ citation = null, isDraft = false, neighbours, related = [], report, site }: Props) {
  const isReadable = report.availability !== 'withdrawn'
  const headings = headingsOf(report.body)
  const contents = contentsOf(headings)
  return (
    <article className={styles.report}>
      <div className={styles.notices}>
        <ReportNotices report={report} site={site} />
      </div>
      <ReportHeader report={report} site={site} />
      <div className={styles.aside}>
        {isReadable && <Downloads report={report} />}
        <ReportEditions report={report} />
      </div>
      {isReadable && (
        <div className={styles.lead}>
          <ReportLead report={report} />
        </div>
      )}
      {contents.length >= FEWEST_CONTENTS && (
        <div className={styles.contents}>
          <ReportContents contents={contents} lang={report.lang} />
        </div>
      )}
      <div className={styles.text}>
        {isReadable && <ReportText report={report} headings={headings} />}
        {isReadable && <ReportAuthors authors={report.authors} />}
        {citation && <ReportCitation citation={citation} />}
        {isReadable && !isDraft && <ReportActions report={report} site={site} />}
        <ReportFacts report={report} site={site} hasCitation={citation !== null} />
        {neighbours && report.series && <SeriesNeighbours {...neighbours} series={report.series} />}
        <RelatedReports reports={related} />
      </div>
    </article>
  )
}
