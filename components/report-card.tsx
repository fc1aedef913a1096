import { useLocale, useTranslations } from 'next-intl'
import { EDITION_LANGUAGES, languageName, LANGUAGES } from '#domain/languages.ts'
import type { ReportSummary } from '#content/views.ts'
import { CalendarDate } from './calendar-date.tsx'
import { langAttributes } from './lang-attributes.ts'
import { Localized } from './localized.tsx'
import { NameList } from './name-list.tsx'
import { Picture } from './picture.tsx'
import styles from './report-card.module.css'
import { SeriesPlace } from './series-place.tsx'

type Props = { report: ReportSummary; headingLevel: 2 | 3; featured?: boolean }

/** A report in a list: enough to choose by, with the truth about its languages. */
export function ReportCard({ report, headingLevel, featured = false }: Props) {
  const t = useTranslations()
  const Heading = headingLevel === 2 ? 'h2' : 'h3'
  const textLang = langAttributes(report.lang, useLocale())
  return (
    <article className={featured ? `${styles.card} ${styles.featured}` : styles.card}>
      {report.image && (
        <div className={styles.image}>
          <Picture
            image={report.image}
            sizes={featured ? '(min-width: 62rem) 36rem, 100vw' : '(min-width: 40rem) 14rem, 100vw'}
            eager={featured}
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
          {report.sample && <span className={styles.badge}>{t('notices.sampleBadge')}</span>}
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
        <Languages report={report} />
      </div>
    </article>
  )
}

function Languages({ report }: { report: ReportSummary }) {
  const t = useTranslations('cards')
  const page = useLocale()
  const names = { language: languageName(LANGUAGES[page].tag, page), original: languageName(report.lang, page) }
  return (
    <div className={styles.languages}>
      {report.availability === 'absent' && <p>{t('shownInOriginal', names)}</p>}
      {report.availability === 'fileOnly' && <p>{t('fileOnly', names)}</p>}
      {report.availability === 'withdrawn' && <p>{t('withdrawn')}</p>}
      {report.languages.length > 1 && (
        <dl>
          <dt>{t('inLanguages')}</dt>
          {report.languages.map((language) => (
            <dd key={language} {...langAttributes(language, page)}>
              {EDITION_LANGUAGES[language]}
            </dd>
          ))}
        </dl>
      )}
    </div>
  )
}
