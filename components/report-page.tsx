import type { CitationView, ReportView, SeriesEntry, SiteView } from '#content/views.ts'
import { Downloads } from './downloads.tsx'
import { ReportAuthors } from './report-authors.tsx'
import { ReportCitation } from './report-citation.tsx'
import { ReportEditions } from './report-editions.tsx'
import { ReportFacts } from './report-facts.tsx'
import { ReportFigure } from './report-figure.tsx'
import { ReportHeader } from './report-header.tsx'
import { ReportNotices } from './report-notices.tsx'
import styles from './report-page.module.css'
import { ReportText } from './report-text.tsx'
import { SeriesNeighbours } from './series-neighbours.tsx'

type Props = {
  report: ReportView
  site: SiteView
  /** How to cite what is shown; null where nobody should. */
  citation?: CitationView | null
  /** Before and after it in its series. */
  neighbours?: { previous: SeriesEntry | null; next: SeriesEntry | null }
}

/** One report in one interface language, whatever its state there. */
export function ReportPage({ citation = null, neighbours, report, site }: Props) {
  const isReadable = report.availability !== 'withdrawn'
  return (
    <article className={styles.report}>
      <div className={styles.notices}>
        <ReportNotices report={report} site={site} />
      </div>
      <ReportHeader report={report} />
      <div className={styles.aside}>
        {isReadable && <Downloads report={report} />}
        <ReportEditions report={report} />
      </div>
      <div className={styles.main}>
        {report.image && isReadable && <ReportFigure image={report.image} />}
        {isReadable && <ReportText report={report} />}
        {isReadable && <ReportAuthors authors={report.authors} />}
        {citation && <ReportCitation citation={citation} />}
        <ReportFacts report={report} site={site} hasCitation={citation !== null} />
        {neighbours && <SeriesNeighbours {...neighbours} />}
      </div>
    </article>
  )
}
