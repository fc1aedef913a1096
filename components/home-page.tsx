import { useLocale, useTranslations } from 'next-intl'
import type { ReportSummary, SiteView } from '#content/views.ts'
import styles from './home-page.module.css'
import { Localized } from './localized.tsx'
import { reportsPath } from '#domain/urls.ts'
import { ReportList } from './report-list.tsx'

/** What the site is, and its latest reports. */
export function HomePage({ site, reports }: { site: SiteView; reports: ReportSummary[] }) {
  const t = useTranslations('home')
  const language = useLocale()
  return (
    <>
      <header className={styles.introduction}>
        <h1 className={styles.title}>
          <Localized value={site.tagline ?? site.name} />
        </h1>
        {!site.tagline && <p className={styles.lead}>{t('introduction')}</p>}
      </header>
      <section aria-labelledby="latest">
        <h2 id="latest" className={styles.heading}>
          {t('latest')}
        </h2>
        <ReportList reports={reports} headingLevel={3} featureFirst />
        {reports.length > 0 && (
          <p className={styles.more}>
            <a href={reportsPath(language)}>{t('allReports')}</a>
          </p>
        )}
      </section>
    </>
  )
}
