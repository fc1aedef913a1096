import { useTranslations } from 'next-intl'
import type { SeriesView } from '#content/views.ts'
import { Funders } from './funders.tsx'
import { Localized } from './localized.tsx'
import { PageTitle } from './page-title.tsx'
import { RichText } from './rich-text.tsx'
import { SampleBadge } from './sample-badge.tsx'
import { SeriesEntries } from './series-entries.tsx'
import styles from './series-page.module.css'

/** A series: what it is, who pays for it, and its reports in reading order. */
export function SeriesPage({ series }: { series: SeriesView }) {
  const t = useTranslations('series')
  return (
    <>
      <PageTitle title={<Localized value={series.name} />} description={series.sample && <SampleBadge />} />
      <div className={styles.about}>
        {series.formerNames.length > 0 && (
          <p className={styles.former}>
            {t.rich('formerly', {
              names: () =>
                series.formerNames.map((name, index) => (
                  <span key={name.text}>
                    {index > 0 && '; '}
                    <Localized value={name} />
                  </span>
                )),
            })}
          </p>
        )}
        {series.description && <RichText state={series.description.richText} lang={series.description.lang} />}
        {series.funders.length > 0 && (
          <div className={styles.funding}>
            <h2>{t('funding')}</h2>
            <Funders funders={series.funders} />
          </div>
        )}
      </div>
      <section aria-labelledby="entries">
        <h2 id="entries" className={styles.heading}>
          {t('entries')}
        </h2>
        <SeriesEntries entries={series.entries} />
      </section>
    </>
  )
}
