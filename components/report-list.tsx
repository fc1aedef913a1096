import { useTranslations } from 'next-intl'
import type { ReportSummary } from '#content/views.ts'
import { ReportCard } from './report-card.tsx'
import styles from './report-list.module.css'

type Props = { reports: ReportSummary[]; headingLevel: 2 | 3 }

export function ReportList({ reports, headingLevel }: Props) {
  const t = useTranslations('reports')
  if (reports.length === 0) return <p>{t('none')}</p>
  return (
    <ul className={styles.list}>
      {reports.map((report) => (
        <li key={report.slug}>
          <ReportCard report={report} headingLevel={headingLevel} />
        </li>
      ))}
    </ul>
  )
}
