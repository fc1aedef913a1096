import { useTranslations } from 'next-intl'
import type { SeriesSummary } from '#content/views.ts'
import { SeriesCard } from './series-card.tsx'
import styles from './report-list.module.css'

export function SeriesList({ series }: { series: SeriesSummary[] }) {
  const t = useTranslations('series')
  if (series.length === 0) return <p>{t('none')}</p>
  return (
    <ul className={styles.list}>
      {series.map((one) => (
        <li key={one.slug}>
          <SeriesCard series={one} />
        </li>
      ))}
    </ul>
  )
}
