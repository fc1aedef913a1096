import { useTranslations } from 'next-intl'
import type { ReportListView } from '#content/views.ts'
import { Localized } from './localized.tsx'
import styles from './report-facets.module.css'

type Props = { facets: ReportListView['facets'] }

/** By what the list can be narrowed: plain links with the number of reports behind each. */
export function ReportFacets({ facets }: Props) {
  const t = useTranslations('reports')
  const useful = facets.filter(({ values }) => values.length > 1 || values.some(({ isActive }) => isActive))
  if (useful.length === 0) return null
  return (
    <details className={styles.facets}>
      <summary>{t('filterTitle')}</summary>
      <nav aria-label={t('filterTitle')}>
        {useful.map(({ kind, values }) => (
          <section key={kind} aria-labelledby={`filter-${kind}`}>
            <h2 id={`filter-${kind}`}>{t(kind)}</h2>
            <ul>
              {values.map(({ count, href, isActive, label, value }) => (
                <li key={value}>
                  <a href={href} aria-current={isActive ? 'true' : undefined} rel="nofollow">
                    <Localized value={label} /> <span className={styles.count}>({count})</span>
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
