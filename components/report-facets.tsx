import { useTranslations } from 'next-intl'
import type { ReportListView } from '#content/views.ts'
import { Facets, usefulFacets } from './facets.tsx'
import { Localized } from './localized.tsx'

type Props = { facets: ReportListView['facets'] }

/** By what the list of reports can be narrowed. */
export function ReportFacets({ facets }: Props) {
  const t = useTranslations('reports')
  const useful = usefulFacets(facets).map(({ kind, values }) => ({
    id: kind,
    heading: t(kind),
    values: values.map((value) => ({ ...value, label: <Localized value={value.label} /> })),
  }))
  return useful.length === 0 ? null : <Facets heading={t('filterTitle')} facets={useful} />
}
