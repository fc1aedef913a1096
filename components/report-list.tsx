import { useTranslations } from 'next-intl'
import type { ReportSummary } from '#content/views.ts'
import { ReportCard } from './report-card.tsx'
import styles from './report-list.module.css'

type Props = {
  reports: ReportSummary[]
  headingLevel: 2 | 3
  /** It has the first picture of its page, which is not to wait. */
  leads?: boolean
}

export function ReportList({ reports, headingLevel, leads = false }: Props) {
  const t = useTranslations('reports')
  if (reports.length === 0) return <p>{t('none')}</p>
  const firstWithPicture = reports.findIndex(({ image }) => image !== null)
  return (
    <ul className={styles.list}>
      {reports.map((report, index) => (
        <li key={report.slug}>
          <ReportCard report={report} headingLevel={headingLevel} eager={leads && index === firstWithPicture} />
        </li>
      ))}
    </ul>
  )
}
