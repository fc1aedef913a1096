import { useLocale, useTranslations } from 'next-intl'
import { LANGUAGES } from '#domain/languages.ts'
import type { ReportView } from '#content/views.ts'
import { DownloadLink } from './download-link.tsx'
import styles from './downloads.module.css'

/** All PDFs of a report, that in the reader's language first. */
export function Downloads({ report }: { report: ReportView }) {
  const t = useTranslations('downloads')
  const own = LANGUAGES[useLocale()].tag
  if (report.downloads.length === 0) return null
  const ordered = report.downloads.toSorted((a, b) => Number(b.language === own) - Number(a.language === own))
  return (
    <section className={styles.downloads} aria-labelledby="downloads">
      <h2 id="downloads">{t('title')}</h2>
      <ul>
        {ordered.map((download, index) => (
          <li key={download.href}>
            <DownloadLink download={download} primary={index === 0} />
            {download.form === 'file' && report.olderThanOriginal.includes(download.language) && (
              <p className={styles.remark}>{t('older')}</p>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
