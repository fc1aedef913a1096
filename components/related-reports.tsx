import { useLocale, useTranslations } from 'next-intl'
import type { ReportSummary } from '#content/views.ts'
import { CalendarDate } from './calendar-date.tsx'
import { langAttributes } from './lang-attributes.ts'
import { NameList } from './name-list.tsx'
import styles from './related-reports.module.css'
import { ReportLanguages } from './report-languages.tsx'
import { SampleBadge } from './sample-badge.tsx'

/** Where to read on, at the end of a report; nothing where no report is related. */
export function RelatedReports({ reports }: { reports: ReportSummary[] }) {
  const t = useTranslations('report')
  const language = useLocale()
  if (reports.length === 0) return null
  return (
    <section className={styles.related} aria-labelledby="related">
      <h2 id="related" className={styles.heading}>
        {t('related')}
      </h2>
      <ul className={styles.list}>
        {reports.map((report) => (
          <li key={report.slug}>
            <h3 className={styles.title} {...langAttributes(report.lang, language)}>
              <a href={report.href}>{report.title}</a>
            </h3>
            <p className={styles.meta}>
              {report.authors.length > 0 && (
                <span>
                  <NameList people={report.authors} />
                </span>
              )}
              <CalendarDate date={report.publicationDate} />
              {report.sample && <SampleBadge />}
            </p>
            <ReportLanguages report={report} />
          </li>
        ))}
      </ul>
    </section>
  )
}
