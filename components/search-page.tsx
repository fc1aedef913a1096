import { useLocale, useTranslations } from 'next-intl'
import { SEARCH_SORTS, searchHref, searchParameters } from '#domain/search/request.ts'
import type { SearchRequest } from '#domain/search/request.ts'
import type { SearchView } from '#domain/search/view.ts'
import { PageTitle } from './page-title.tsx'
import listStyles from './report-list-page.module.css'
import { SearchBox } from './search-box.tsx'
import { FilterLabel, SearchFacets } from './search-facets.tsx'
import { NothingAsked, NothingFound } from './search-help.tsx'
import styles from './search-page.module.css'
import { SearchResult } from './search-result.tsx'

/** What stays when something else is looked for: filters and order, but not the place in the results. */
const keptParameters = (request: SearchRequest) =>
  [...searchParameters({ ...request, query: '', after: null })].map(([name, value]): [string, string] => [name, value])

/** Search: the field, what was found, and what else can be done. `view` is null where it took too long. */
export function SearchPage({ request, view }: { request: SearchRequest; view: SearchView | null }) {
  const t = useTranslations('search')
  return (
    <>
      <PageTitle title={t('title')} description={t('description')} />
      <SearchBox id="search" large query={request.query} hidden={keptParameters(request)} />
      {view === null ? <TooSlow /> : view.isEmpty ? <NothingAsked typed={request.query} /> : <Found view={view} />}
    </>
  )
}

function TooSlow() {
  const t = useTranslations('search')
  return (
    <section role="alert">
      <h2>{t('slowTitle')}</h2>
      <p>{t('slow')}</p>
    </section>
  )
}

function Found({ view }: { view: SearchView }) {
  const t = useTranslations('search')
  if (view.facets.length === 0) return <NothingFound view={view} />
  return (
    <div className={listStyles.layout}>
      <SearchFacets facets={view.facets} />
      <section className={listStyles.reports} aria-label={t('results')}>
        <p className={listStyles.count} role="status">
          {view.isAbout ? t('countAbout', { count: view.total }) : t('count', { count: view.total })}
        </p>
        <Understood view={view} />
        {view.active.length > 0 && <ActiveFilters view={view} />}
        {view.total > 1 && <Sorts request={view.request} />}
        {view.total === 0 && <p>{t('noneFiltered')}</p>}
        {view.results.map((result) => (
          <SearchResult key={result.report} result={result} />
        ))}
        <Further view={view} />
      </section>
    </div>
  )
}

/** How the request was read, where it was not found as it stands. */
function Understood({ view: { instead, request } }: { view: SearchView }) {
  const t = useTranslations('search')
  if (!instead) return null
  return (
    <p className={styles.instead}>
      {instead.kind === 'corrected' ? t('corrected', { typed: request.query, query: instead.query }) : t(instead.kind)}
    </p>
  )
}

function ActiveFilters({ view }: { view: SearchView }) {
  const t = useTranslations('search')
  const all = searchHref(useLocale(), { ...view.request, filters: {}, after: null })
  return (
    <ul className={listStyles.active} aria-label={t('activeFilters')}>
      {view.active.map(({ filter, hrefWithout, label }) => (
        <li key={filter}>
          <a href={hrefWithout} rel="nofollow">
            {t(filter)}: <FilterLabel filter={filter} label={label} /> <span aria-hidden="true">×</span>
          </a>
        </li>
      ))}
      <li>
        <a className={listStyles.all} href={all} rel="nofollow">
          {t('removeAll')}
        </a>
      </li>
    </ul>
  )
}

function Sorts({ request }: { request: SearchRequest }) {
  const t = useTranslations('search')
  const language = useLocale()
  return (
    <nav aria-label={t('sort')} className={styles.sorts}>
      <ul>
        {SEARCH_SORTS.map((sort) => (
          <li key={sort}>
            <a
              href={searchHref(language, { ...request, sort, after: null })}
              aria-current={sort === request.sort ? 'true' : undefined}
              rel="nofollow"
            >
              {t(`sorts.${sort}`)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function Further({ view }: { view: SearchView }) {
  const t = useTranslations('search')
  const first = searchHref(useLocale(), { ...view.request, after: null })
  if (!view.next && !view.request.after) return null
  return (
    <p className={styles.further}>
      {view.request.after && (
        <a href={first} rel="nofollow">
          {t('first')}
        </a>
      )}
      {view.next && (
        <a href={view.next} rel="next nofollow">
          {t('next')}
        </a>
      )}
    </p>
  )
}
