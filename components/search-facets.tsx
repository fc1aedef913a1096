import { useTranslations } from 'next-intl'
import { isSearchField } from '#domain/search/fields.ts'
import type { SearchFilter } from '#domain/search/request.ts'
import type { SearchView } from '#domain/search/view.ts'
import type { LocalizedText } from '#domain/localized.ts'
import { Localized } from './localized.tsx'
import styles from './report-facets.module.css'

/** Longer lists show what most reports have. */
const MOST_VALUES = 12

/** How a value of a filter is called: the places in an edition by the messages, the rest as it is named. */
export function FilterLabel({ filter, label }: { filter: SearchFilter; label: LocalizedText }) {
  const t = useTranslations('search.fields')
  return filter === 'in' && isSearchField(label.text) ? t(label.text) : <Localized value={label} />
}

/** By what results can be narrowed: plain links with the number of reports behind each. */
export function SearchFacets({ facets }: { facets: SearchView['facets'] }) {
  const t = useTranslations('search')
  const useful = facets.filter(({ values }) => values.length > 1 || values.some(({ isActive }) => isActive))
  if (useful.length === 0) return <div />
  return (
    <details className={styles.facets}>
      <summary>{t('filterTitle')}</summary>
      <nav aria-label={t('filterTitle')}>
        {useful.map(({ filter, values }) => (
          <section key={filter} aria-labelledby={`filter-${filter}`}>
            <h2 id={`filter-${filter}`}>{t(filter)}</h2>
            <ul>
              {shown(values).map(({ count, href, isActive, label, value }) => (
                <li key={value}>
                  <a href={href} aria-current={isActive ? 'true' : undefined} rel="nofollow">
                    <FilterLabel filter={filter} label={label} /> <span className={styles.count}>({count})</span>
                  </a>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </nav>
    </details>
  )
}

type Values = SearchView['facets'][number]['values']

/** The most frequent ones, and those that are chosen, in the order given. */
function shown(values: Values): Values {
  if (values.length <= MOST_VALUES) return values
  const frequent = new Set(values.toSorted((a, b) => b.count - a.count).slice(0, MOST_VALUES))
  return values.filter((value) => value.isActive || frequent.has(value))
}
