import { useLocale, useTranslations } from 'next-intl'
import type { ReportSummary } from '#content/views.ts'
import { EDITION_LANGUAGES, languageName, LANGUAGES } from '#domain/languages.ts'
import { langAttributes } from './lang-attributes.ts'
import styles from './report-languages.module.css'

type Props = { report: Pick<ReportSummary, 'availability' | 'lang' | 'languages'> }

/** The truth about a report's languages, in a list: what is shown here, and what else there is. */
export function ReportLanguages({ report }: Props) {
  const t = useTranslations()
  const page = useLocale()
  const names = { language: languageName(LANGUAGES[page].tag, page), original: languageName(report.lang, page) }
  const isOnlyHere = report.languages.length === 1 && report.availability === 'published'
  return (
    <div className={styles.languages}>
      {report.availability === 'absent' && <p>{t('cards.shownInOriginal', names)}</p>}
      {report.availability === 'fileOnly' && <p>{t('cards.fileOnly', names)}</p>}
      {report.availability === 'withdrawn' && <p>{t('cards.withdrawn')}</p>}
      {report.languages.length > 0 && !isOnlyHere && (
        <dl>
          <dt>{t('cards.inLanguages')}</dt>
          {report.languages.map(({ language, form }) => {
            const name = <span {...langAttributes(language, page)}>{EDITION_LANGUAGES[language]}</span>
            const remark = t('languages.pdfOnly')
            return (
              <dd key={language}>
                {form === 'file' ? t.rich('languages.withRemark', { language: () => name, remark }) : name}
              </dd>
            )
          })}
        </dl>
      )}
    </div>
  )
}
