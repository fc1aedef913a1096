import { useLocale } from 'next-intl'
import type { ReportSummary } from '#content/views.ts'
import { CalendarDate } from './calendar-date.tsx'
import { langAttributes } from './lang-attributes.ts'
import { Localized } from './localized.tsx'
import { NameList } from './name-list.tsx'
import { Picture } from './picture.tsx'
import styles from './report-card.module.css'
import { ReportLanguages } from './report-languages.tsx'
import { SampleBadge } from './sample-badge.tsx'
import { SeriesPlace } from './series-place.tsx'

type Props = {
  report: ReportSummary
  headingLevel: 2 | 3
  featured?: boolean
  /** Its picture is the first of the page. */
  eager?: boolean
}

/** A report in a list: enough to choose by, with the truth about its languages. */
export function ReportCard({ report, headingLevel, featured = false, eager = featured }: Props) {
  const Heading = headingLevel === 2 ? 'h2' : 'h3'
  const textLang = langAttributes(report.lang, useLocale())
  return (
    <article className={featured ? `${styles.card} ${styles.featured}` : styles.card}>
      {report.image && (
        <div className={styles.image}>
          <Picture
            image={report.image}
            sizes={featured ? '(min-width: 62rem) 36rem, 100vw' : '(min-width: 40rem) 14rem, 100vw'}
            eager={eager}
          />
        </div>
      )}
      <div className={styles.text}>
        <p className={styles.eyebrow}>
          {report.category && (
            <span className={styles.category}>
              <Localized value={report.category} />
            </span>
          )}
          {report.sample && <SampleBadge />}
        </p>
        <Heading className={styles.title} {...textLang}>
          <a href={report.href}>{report.title}</a>
        </Heading>
        {report.standfirst && (
          <p className={styles.standfirst} data-reading="" {...textLang}>
            {report.standfirst}
          </p>
        )}
        <p className={styles.meta}>
          {report.authors.length > 0 && (
            <span>
              <NameList people={report.authors} />
            </span>
          )}
          <CalendarDate date={report.publicationDate} />
        </p>
        {report.series && (
          <p className={styles.series}>
            <SeriesPlace series={report.series} />
          </p>
        )}
        <ReportLanguages report={report} />
      </div>
    </article>
  )
}
