import { useLocale, useTranslations } from 'next-intl'
import type { SeriesEntry } from '#content/views.ts'
import { CalendarDate } from './calendar-date.tsx'
import { langAttributes } from './lang-attributes.ts'
import { NameList } from './name-list.tsx'
import { ReportLanguages } from './report-languages.tsx'
import { SampleBadge } from './sample-badge.tsx'
import styles from './series-entries.module.css'

/** The reports of a series in reading order, with their numbers. */
export function SeriesEntries({ entries }: { entries: SeriesEntry[] }) {
  const t = useTranslations('series')
  const language = useLocale()
  if (entries.length === 0) return <p>{t('noEntries')}</p>
  return (
    // The numbers are the editors': there may be none, or the same twice.
    <ul className={styles.entries}>
      {entries.map((entry) => {
        const textLang = langAttributes(entry.lang, language)
        return (
          <li key={entry.slug}>
            <p className={styles.number}>{entry.number !== null && t('number', { number: entry.number })}</p>
            <div className={styles.text}>
              <h3 {...textLang}>
                <a href={entry.href}>{entry.title}</a>
              </h3>
              {entry.standfirst && (
                <p className={styles.standfirst} {...textLang}>
                  {entry.standfirst}
                </p>
              )}
              <p className={styles.meta}>
                {entry.authors.length > 0 && (
                  <span>
                    <NameList people={entry.authors} />
                  </span>
                )}
                <CalendarDate date={entry.publicationDate} />
                {entry.sample && <SampleBadge />}
              </p>
              <ReportLanguages report={entry} />
            </div>
          </li>
        )
      })}
    </ul>
  )
}
