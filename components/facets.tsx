import type { ReactNode } from 'react'
import styles from './facets.module.css'

type Value = { value: string; label: ReactNode; count: number; href: string; isActive: boolean }
type Facet = { id: string; heading: string; values: readonly Value[] }

/** @returns those by which a list can be narrowed, or is */
export const usefulFacets = <One extends { values: readonly { isActive: boolean }[] }>(facets: readonly One[]): One[] =>
  facets.filter(({ values }) => values.length > 1 || values.some(({ isActive }) => isActive))

/** By what a list can be narrowed: plain links with the number of reports behind each. */
export function Facets({ heading, facets }: { heading: string; facets: readonly Facet[] }) {
  return (
    <details className={styles.facets}>
      <summary>{heading}</summary>
      <nav aria-label={heading}>
        {facets.map(({ heading: name, id, values }) => (
          <section key={id} aria-labelledby={`filter-${id}`}>
            <h2 id={`filter-${id}`}>{name}</h2>
            <ul>
              {values.map(({ count, href, isActive, label, value }) => (
                <li key={value}>
                  <a href={href} aria-current={isActive ? 'true' : undefined} rel="nofollow">
                    {label} <span className={styles.count}>({count})</span>
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
