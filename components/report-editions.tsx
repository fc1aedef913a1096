import { useLocale, useTranslations } from 'next-intl'
import type { ReportView } from '#content/views.ts'
import { LANGUAGES } from '#domain/languages.ts'
import { LanguageName } from './language-name.tsx'
import styles from './downloads.module.css'

/** Every other language the report is in: pages to read, and those that are a PDF only or withdrawn, said as such. */
export function ReportEditions({ report }: { report: ReportView }) {
  const t = useTranslations()
  const own = LANGUAGES[useLocale()].tag
  const others = report.editions.filter(({ language }) => language !== own)
  if (others.length === 0) return null
  return (
    <section className={styles.editions} aria-labelledby="editions">
      <h2 id="editions">{t('languages.labelReport')}</h2>
      <ul>
        {others.map(({ availability, href, isOriginal, language, title }) => {
          const remarks = [
            isOriginal && t('report.original'),
            availability === 'fileOnly' && t('languages.pdfOnly'),
            availability === 'withdrawn' && t('languages.withdrawn'),
          ].filter((remark) => typeof remark === 'string')
          return (
            <li key={language}>
              {href ? (
                <a href={href} hrefLang={language}>
                  <LanguageName language={language} />
                </a>
              ) : (
                <LanguageName language={language} />
              )}
              {remarks.length > 0 && <span className={styles.remark}>{remarks.join(' · ')}</span>}
              {title && (
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
