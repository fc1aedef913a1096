import { useLocale, useTranslations } from 'next-intl'
import type { ReportView } from '#content/views.ts'
import { CalendarDate } from './calendar-date.tsx'
import { langAttributes } from './lang-attributes.ts'
import styles from './report-corrections.module.css'

/** What was put right after the release, newest first; in the language of the edition. */
export function ReportCorrections({ report }: { report: ReportView }) {
  const t = useTranslations('report')
  const lang = langAttributes(report.lang, useLocale())
  return (
    <section className={styles.corrections} aria-label={t('corrections')}>
      <ul>
        {report.corrections.map(({ date, note }, index) => (
          <li key={index}>
            {t.rich('correctedOn', {
              date: () => <CalendarDate date={date} />,
              note: () => <span {...lang}>{note}</span>,
            })}
          </li>
        ))}
      </ul>
    </section>
  )
}
