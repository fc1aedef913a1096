import { useLocale, useTranslations } from 'next-intl'
import type { ReportView, SiteView } from '#content/views.ts'
import { languageName } from '#domain/languages.ts'
import { permanentPath } from '#domain/urls.ts'
import styles from './report-imprint.module.css'

type Props = { report: ReportView; site: SiteView }

/** On paper only: which edition this is, and where it is found for good. On a screen the page says both in other places. */
export function ReportImprint({ report, site }: Props) {
  const t = useTranslations('report')
  const language = languageName(report.lang, useLocale())
  return (
    <dl className={styles.imprint}>
      <div>
        <dt>{t('edition')}</dt>
        <dd>{report.isOriginal ? t('editionOriginal', { language }) : language}</dd>
      </div>
      <div>
        <dt>{t('permanentLink')}</dt>
        <dd>{`${site.origin}${permanentPath(report.editionUuid)}`}</dd>
      </div>
    </dl>
  )
}
