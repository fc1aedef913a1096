import { useLocale, useTranslations } from 'next-intl'
import type { ReportView } from '#content/views.ts'
import { langAttributes } from './lang-attributes.ts'
import styles from './report-text.module.css'
import { RichText } from './rich-text.tsx'

/** Key findings, summary and full text, each in the language the edition shown is in. */
export function ReportText({ report }: { report: ReportView }) {
  const t = useTranslations('report')
  const textLang = langAttributes(report.lang, useLocale())
  return (
    <>
      {report.keyFindings.length > 0 && (
        <section className={styles.findings} aria-labelledby="key-findings">
          <h2 id="key-findings">{t('keyFindings')}</h2>
          <ol data-reading="" {...textLang}>
            {report.keyFindings.map((finding) => (
              <li key={finding}>{finding}</li>
            ))}
          </ol>
        </section>
      )}
      {report.summary && (
        <section className={styles.section} aria-labelledby="summary">
          <h2 id="summary">{t('summary')}</h2>
          <RichText state={report.summary} lang={report.lang} name="summary" />
        </section>
      )}
      {report.body && (
        <section className={styles.section} aria-labelledby="full-text">
          <h2 id="full-text">{t('fullText')}</h2>
          <RichText state={report.body} lang={report.lang} name="body" />
        </section>
      )}
    </>
  )
}
