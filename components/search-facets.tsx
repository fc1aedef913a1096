import { useTranslations } from 'next-intl'
import { isSearchField } from '#domain/search/fields.ts'
import type { SearchFilter } from '#domain/search/request.ts'
import type { SearchView } from '#domain/search/view.ts'
import type { LocalizedText } from '#domain/localized.ts'
import { Facets, usefulFacets } from './facets.tsx'
import { Localized } from './localized.tsx'

/** Longer lists show what most reports have. */
const MOST_VALUES = 12

/** How a value of a filter is called: the places in an edition by the messages, the rest as it is named. */
export function FilterLabel({ filter, label }: { filter: SearchFilter; label: LocalizedText }) {
  const t = useTranslations('search.fields')
  return filter === 'in' && isSearchField(label.text) ? t(label.text) : <Localized value={label} />
}

/** By what results can be narrowed. */
export function SearchFacets({ facets }: { facets: SearchView['facets'] }) {
  const t = useTranslations('search')
  const useful = usefulFacets(facets).map(({ filter, values }) => ({
    id: filter,
    heading: t(filter),
    values: shown(values).map((value) => ({ ...value, label: <FilterLabel filter={filter} label={value.label} /> })),
  }))
  // Its place beside the results stays.
  return useful.length === 0 ? <div /> : <Facets heading={t('filterTitle')} facets={useful} />
}

type Values = SearchView['facets'][number]['values']

/** The most frequent ones, and those that are chosen, in the order given. */
function shown(values: Values): Values {
  if (values.length <= MOST_VALUES) return values
  const frequent = new Set(values.toSorted((a, b) => b.count - a.count).slice(0, MOST_VALUES))
  return values.filter((value) => value.isActive || frequent.has(value))
}
