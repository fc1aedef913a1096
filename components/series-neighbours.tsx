import { useLocale, useTranslations } from 'next-intl'
import type { SeriesEntry, SeriesPlace } from '#content/views.ts'
import { seriesPath } from '#domain/urls.ts'
import { langAttributes } from './lang-attributes.ts'
import styles from './series-neighbours.module.css'

export type Neighbours = { previous: SeriesEntry | null; next: SeriesEntry | null; position: number; count: number }

type Props = Neighbours & { series: SeriesPlace }

/** The reports before and after this one in its series, and the way to them all. */
export function SeriesNeighbours({ count, next, position, previous, series }: Props) {
  const t = useTranslations('series')
  const language = useLocale()
  const link = (entry: SeriesEntry, rel: 'prev' | 'next') => (
    <a href={entry.href} rel={rel}>
      <span className={styles.label}>{rel === 'prev' ? t('previous') : t('next')}</span>
      <span className={styles.title} {...langAttributes(entry.lang, language)}>
        {entry.title}
      </span>
    </a>
  )
  return (
    <nav className={styles.neighbours} aria-label={t('inSeries')}>
      {position > 0 && count > 1 && <p className={styles.position}>{t('position', { position, count })}</p>}
      {previous && <div className={styles.previous}>{link(previous, 'prev')}</div>}
      {next && <div className={styles.next}>{link(next, 'next')}</div>}
      <p className={styles.all}>
        <a href={seriesPath(language, series.slug)}>{t('all')}</a>
      </p>
    </nav>
  )
}
