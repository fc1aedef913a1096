import { useTranslations } from 'next-intl'
import type { ReportView } from '#content/views.ts'
import { LanguageName } from './language-name.tsx'
import styles from './downloads.module.css'

/** Every language the report is in: pages to read, and those that are a PDF only or withdrawn, said as such. */
export function ReportEditions({ report }: { report: ReportView }) {
  const t = useTranslations()
  if (report.editions.length < 2) return null
  return (
    <section className={styles.editions} aria-labelledby="editions">
      <h2 id="editions">{t('languages.labelReport')}</h2>
      <ul>
        {report.editions.map(({ availability, href, isOriginal, language, title }) => {
          const isHere = language === report.lang && report.availability === 'published'
          const remarks = [
            isOriginal && t('report.original'),
            availability === 'fileOnly' && t('languages.pdfOnly'),
            availability === 'withdrawn' && t('languages.withdrawn'),
          ].filter((remark) => typeof remark === 'string')
          return (
            <li key={language}>
              {href ? (
                <a href={href} hrefLang={language} aria-current={isHere ? 'page' : undefined}>
                  <LanguageName language={language} />
                </a>
              ) : (
                <LanguageName language={language} />
              )}
              {remarks.length > 0 && <span className={styles.remark}>{remarks.join(' · ')}</span>}
              {title && !isHere && (
                <span className={styles.editionTitle} lang={language}>
                  {title}
                </span>
              )}
            </li>
          )
        })}
      </ul>
    </section>
  )
}
