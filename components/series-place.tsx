import { useTranslations } from 'next-intl'
import type { SeriesPlace as SeriesPlaceView } from '#content/views.ts'
import { Localized } from './localized.tsx'

/** The report's place in its series in words, made from the number: "First report in the … series". */
export function SeriesPlace({ series }: { series: SeriesPlaceView }) {
  const t = useTranslations('report')
  const name = () => <Localized value={series.name} />
  if (series.number === null) return t.rich('seriesOnly', { series: name })
  return t.rich('seriesPosition', { series: name, ordinal: String(series.number), number: series.number })
}
