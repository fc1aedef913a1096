import { useLocale, useTranslations } from 'next-intl'
import type { ReportView, SiteView } from '#content/views.ts'
import { mailto } from '#domain/mailto.ts'
import { absolute } from '#domain/metadata/absolute.ts'
import { editionUri } from '#domain/metadata/report-json-ld.ts'
import { reportPath } from '#domain/urls.ts'
import { CopyText } from './copy-text.tsx'
import styles from './report-actions.module.css'

type Props = { report: ReportView; site: SiteView }

/** Passing the report on, and telling the editors of an error: by the reader's own mail, past nobody else. */
export function ReportActions({ report, site }: Props) {
  const t = useTranslations('actions')
  const { title } = report
  const url = absolute(site.origin, reportPath(useLocale(), report.slug))
  const identifier = report.doi ?? report.reportNumber ?? absolute(site.origin, editionUri(report))
  const share = mailto(null, { subject: title, body: `${title}\n${url}\n` })
  const error = mailto(site.contactEmail, {
    subject: t('errorSubject', { title }),
    body: t('errorBody', { url, edition: `${identifier} (${report.lang})` }),
  })
  return (
    <section className={styles.actions} aria-labelledby="share">
      <h2 id="share">{t('title')}</h2>
      <ul>
        <li>
          <a href={share}>{t('mail')}</a>
        </li>
        {site.contactEmail && (
          <li>
            <a href={error}>{t('error')}</a>
          </li>
        )}
      </ul>
      <p>
        <span id="page-address" className={styles.address}>
          {url}
        </span>{' '}
        <CopyText of="page-address" label={t('copyLink')} />
      </p>
    </section>
  )
}
