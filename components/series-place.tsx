import { useLocale, useTranslations } from 'next-intl'
import type { SeriesPlace as SeriesPlaceView } from '#content/views.ts'
import { saysSeries } from '#domain/series-name.ts'
import { seriesPath } from '#domain/urls.ts'
import { Localized } from './localized.tsx'

type Props = { series: SeriesPlaceView; linked?: boolean }

/** The report's place in its series in words, made from the number: "First report in the … series". */
export function SeriesPlace({ series, linked = false }: Props) {
  const t = useTranslations('report')
  const language = useLocale()
  const text = <Localized value={series.name} />
  const name = () => (linked ? <a href={seriesPath(language, series.slug)}>{text}</a> : text)
  const says = saysSeries(series.name.text, useTranslations('series')('title'))
  if (series.number === null) return t.rich('seriesOnly', { series: name, says })
  return t.rich('seriesPosition', { series: name, says, ordinal: String(series.number), number: series.number })
}
