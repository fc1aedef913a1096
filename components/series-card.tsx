import { useLocale, useTranslations } from 'next-intl'
import type { SeriesSummary } from '#content/views.ts'
import { formatYear } from '#domain/instants.ts'
import { Localized } from './localized.tsx'
import { RichText } from './rich-text.tsx'
import { SampleBadge } from './sample-badge.tsx'
import styles from './series-card.module.css'

type Props = { series: SeriesSummary; headingLevel?: 2 | 3 }

/** A series in a list: its name, what it is about, and how much there is. */
export function SeriesCard({ series, headingLevel = 2 }: Props) {
  const t = useTranslations()
  const language = useLocale()
  const Heading = headingLevel === 2 ? 'h2' : 'h3'
  const { first, last } = series.years
  return (
    <article className={styles.card}>
      <Heading className={styles.name}>
        <a href={series.href}>
          <Localized value={series.name} />
        </a>
      </Heading>
      <p className={styles.facts}>
        <span>{t('reports.count', { count: series.count })}</span>
        <span>{first === last ? formatYear(first, language) : t('series.years', { first, last })}</span>
        {series.sample && <SampleBadge />}
      </p>
      {series.description && (
        <div className={styles.description}>
          <RichText state={series.description.richText} lang={series.description.lang} />
        </div>
      )}
    </article>
  )
}
