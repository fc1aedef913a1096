import { useLocale, useTranslations } from 'next-intl'
import type { YearView } from '#content/views.ts'
import { formatYear } from '#domain/instants.ts'
import { formatMonth } from './calendar-date.tsx'
import { PageTitle } from './page-title.tsx'
import { ReportList } from './report-list.tsx'
import styles from './series-page.module.css'
import { TermList } from './term-list.tsx'

/** The reports of a year, month by month. */
export function YearPage({ year }: { year: YearView }) {
  const t = useTranslations('years')
  const language = useLocale()
  const firstWithPicture = year.months.findIndex(({ reports }) => reports.some(({ image }) => image !== null))
  const others = [year.next, year.previous].filter((other) => other !== null)
  return (
    <>
      <PageTitle title={t('yearTitle', { year: year.year })} />
      {year.months.map(({ month, reports }, index) => (
        <section key={month} aria-labelledby={`month-${month}`}>
          <h2 id={`month-${month}`} className={styles.heading}>
            {formatMonth(month, language)}
          </h2>
          <ReportList reports={reports} headingLevel={3} leads={index === firstWithPicture} />
        </section>
      ))}
      {others.length > 0 && (
        <nav aria-labelledby="other-years">
          <h2 id="other-years" className={styles.heading}>
            {t('otherYears')}
          </h2>
          <TermList
            terms={others.map(({ count, href, year: label }) => ({ count, href, label: formatYear(label, language) }))}
          />
        </nav>
      )}
    </>
  )
}
