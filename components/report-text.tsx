import { useTranslations } from 'next-intl'
import type { ReportView } from '#content/views.ts'
import type { Heading } from '#domain/headings.ts'
import styles from './report-text.module.css'
import { RichText } from './rich-text.tsx'

type Props = { report: ReportView; headings: readonly Heading[] }

/** The full text, where the edition has one. */
export function ReportText({ headings, report }: Props) {
  const t = useTranslations('report')
  if (!report.body) return null
  return (
    <section className={styles.section} aria-labelledby="full-text">
      <h2 id="full-text">{t('fullText')}</h2>
      <RichText state={report.body} lang={report.lang} name="body" headings={headings} figures={report.figures} />
    </section>
  )
}
