import { useLocale, useTranslations } from 'next-intl'
import type { ReportListView } from '#content/views.ts'
import { reportListPath } from '#domain/report-filters.ts'
import { reportsPath, topicsPath, yearsPath } from '#domain/urls.ts'
import { Localized } from './localized.tsx'
import { PageTitle } from './page-title.tsx'
import { Pager } from './pager.tsx'
import { ReportFacets } from './report-facets.tsx'
import { ReportList } from './report-list.tsx'
import styles from './report-list-page.module.css'

/** The list of reports under some filters: what is chosen, what else could be, and the reports. */
export function ReportListPage({ list }: { list: ReportListView }) {
  const t = useTranslations('reports')
  const language = useLocale()
  const hasFilters = list.active.length > 0
  return (
    <>
      <PageTitle title={t('title')} description={t('description')} />
      <p className={styles.indexes}>
        <a href={yearsPath(language)}>{t('byYear')}</a>
        <a href={topicsPath(language)}>{t('byTopic')}</a>
      </p>
      <div className={styles.layout}>
        <ReportFacets facets={list.facets} />
        <div className={styles.reports}>
          <p className={styles.count} role="status">
            {t('count', { count: list.total })}
          </p>
          {hasFilters && <ActiveFilters list={list} />}
          {list.total > 0 ? (
            <ReportList reports={list.reports} headingLevel={2} leads />
          ) : (
            <p>{hasFilters ? t('noneFiltered') : t('none')}</p>
          )}
          <Pager
            page={list.page}
            pages={list.pages}
            hrefOf={(page) => reportListPath(language, { filters: list.filters, page })}
          />
        </div>
      </div>
    </>
  )
}

function ActiveFilters({ list }: { list: ReportListView }) {
  const t = useTranslations('reports')
  const language = useLocale()
  return (
    <ul className={styles.active} aria-label={t('activeFilters')}>
      {list.active.map(({ hrefWithout, kind, label }) => (
        <li key={kind}>
          <a href={hrefWithout} aria-label={t('removeFilter', { kind: t(kind), label: label.text })}>
            {t.rich('activeFilter', { kind: t(kind), label: () => <Localized value={label} /> })}{' '}
            <span aria-hidden="true">×</span>
          </a>
        </li>
      ))}
      <li>
        <a className={styles.all} href={reportsPath(language)}>
          {t('removeAll')}
        </a>
      </li>
    </ul>
  )
}
