import { useLocale, useTranslations } from 'next-intl'
import type { ReportView, SiteView } from '#content/views.ts'
import { readingMinutes } from '#domain/reading-time.ts'
import { reportListPath } from '#domain/report-filters.ts'
import { proseText } from '#domain/rich-text-plain.ts'
import { isLongTitle } from '#domain/title-length.ts'
import { CalendarDate } from './calendar-date.tsx'
import { langAttributes } from './lang-attributes.ts'
import { Localized } from './localized.tsx'
import { NameList } from './name-list.tsx'
import { ReportCorrections } from './report-corrections.tsx'
import { ReportImprint } from './report-imprint.tsx'
import styles from './report-header.module.css'
import { SeriesPlace } from './series-place.tsx'

/** All that there is to read from beginning to end; notes are looked up. */
const wordsOf = ({ body, keyFindings, standfirst, summary }: ReportView): string =>
  [standfirst ?? '', ...keyFindings, proseText(summary), proseText(body)].join('\n')

/** What the report is: kind, place in its series, title, standfirst, people and date. */
export function ReportHeader({ report, site }: { report: ReportView; site: SiteView }) {
  const t = useTranslations('report')
  const language = useLocale()
  const textLang = langAttributes(report.lang, language)
  const minutes = report.body && readingMinutes(wordsOf(report), report.lang)
  return (
    <header className={styles.header}>
      {(report.category || report.series) && (
        <p className={styles.eyebrow}>
          {report.category && (
            <span className={styles.category}>
              <a href={reportListPath(language, { filters: { category: report.category.slug }, page: 1 })}>
                <Localized value={report.category} />
              </a>
            </span>
          )}
          {report.series && (
            <span className={styles.series}>
              <SeriesPlace series={report.series} linked />
            </span>
          )}
        </p>
      )}
      {/* Set smaller, for the text to begin on the first screen. */}
      <h1 className={isLongTitle(report.title) ? styles.longTitle : styles.title} {...textLang}>
        {report.title}
      </h1>
      {report.standfirst && (
        <p className={styles.standfirst} data-reading="" {...textLang}>
          {report.standfirst}
        </p>
      )}
      <div className={styles.byline}>
        {report.authors.length > 0 && (
          <p className={styles.authors}>
            {t.rich('by', { authors: () => <NameList people={report.authors} linked /> })}
          </p>
        )}
        {report.translators.length > 0 && (
          <p>
            {t.rich('translatedBy', {
              translators: () => <NameList people={report.translators.map((name) => ({ name }))} />,
            })}
          </p>
        )}
        {report.publicationDate && (
          <p>{t.rich('publishedOn', { date: () => <CalendarDate date={report.publicationDate} /> })}</p>
        )}
        {minutes !== null && <p className={styles.onScreen}>{t('readingTime', { minutes })}</p>}
      </div>
      <ReportImprint report={report} site={site} />
      {report.corrections.length > 0 && <ReportCorrections report={report} />}
    </header>
  )
}
