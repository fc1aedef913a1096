import type { ReportView, SeriesEntry, SiteView } from '#content/views.ts'
import { Downloads } from './downloads.tsx'
import { ReportAuthors } from './report-authors.tsx'
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
  /** Before and after it in its series. */
  neighbours?: { previous: SeriesEntry | null; next: SeriesEntry | null }
}

/** One report in one interface language, whatever its state there. */
export function ReportPage({ neighbours, report, site }: Props) {
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
        <ReportFacts report={report} site={site} />
        {neighbours && <SeriesNeighbours {...neighbours} />}
      </div>
    </article>
  )
}
