import { useLocale, useTranslations } from 'next-intl'
import type { ReportView } from '#content/views.ts'
import { langAttributes } from './lang-attributes.ts'
import { ReportFigure } from './report-figure.tsx'
import styles from './report-text.module.css'
import { RichText } from './rich-text.tsx'

/** What the report says, in short: key findings, then its image and the summary, in the language the edition shown is in. */
export function ReportLead({ report }: { report: ReportView }) {
  const t = useTranslations('report')
  const textLang = langAttributes(report.lang, useLocale())
  return (
    <>
      {report.keyFindings.length > 0 && (
        <section className={styles.findings} aria-labelledby="key-findings">
          <h2 id="key-findings">{t('keyFindings')}</h2>
          <ol data-reading="" {...textLang}>
            {report.keyFindings.map((finding, index) => (
              <li key={index}>{finding}</li>
            ))}
          </ol>
        </section>
      )}
      {report.image && <ReportFigure image={report.image} />}
      {report.summary && (
        <section className={styles.section} aria-labelledby="summary">
          <h2 id="summary">{t('summary')}</h2>
          <RichText state={report.summary} lang={report.lang} name="summary" figures={report.figures} />
        </section>
      )}
    </>
  )
}
