import { useLocale, useTranslations } from 'next-intl'
import type { HomeView, SiteView } from '#content/views.ts'
import { reportsPath } from '#domain/urls.ts'
import styles from './home-page.module.css'
import { Localized } from './localized.tsx'
import { ReportCard } from './report-card.tsx'
import { ReportList } from './report-list.tsx'
import { SeriesCard } from './series-card.tsx'

/** What the site is, what its editors put first, and its latest reports. */
export function HomePage({ site, home }: { site: SiteView; home: HomeView }) {
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
      {home.featured && (
        <div className={styles.featured}>
          <ReportCard report={home.featured} headingLevel={2} featured />
        </div>
      )}
      {home.series && (
        <section className={styles.series} aria-labelledby="series">
          <h2 id="series" className={styles.heading}>
            {t('series')}
          </h2>
          <SeriesCard series={home.series} headingLevel={3} />
          <p className={styles.more}>
            <a href={home.series.href}>{t('seriesMore')}</a>
          </p>
        </section>
      )}
      {(home.latest.length > 0 || !home.featured) && (
        <section aria-labelledby="latest">
          <h2 id="latest" className={styles.heading}>
            {t('latest')}
          </h2>
          <ReportList reports={home.latest} headingLevel={3} />
        </section>
      )}
      {home.featured && (
        <p className={styles.more}>
          <a href={reportsPath(language)}>{t('allReports')}</a>
        </p>
      )}
    </>
  )
}
