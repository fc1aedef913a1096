'use client'

import { Link } from '@payloadcms/ui'
import { type ReactNode, useId } from 'react'
import styles from './dashboard.module.css'

type Props = {
  heading: string
  /** How many there are; left out where that says nothing. */
  count?: number
  empty: string
  /** Where the rest is. */
  links?: { label: string; href: string }[]
  /** One for each row. */
  children: ReactNode[]
}

/** One part of the dashboard: a few rows, and the way to all of them. */
export function Section({ heading, count, empty, links = [], children }: Props) {
  const id = useId()
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h2 id={id}>
        {heading}
        {count !== undefined && <span className={styles.count}> {count}</span>}
      </h2>
      {children.length === 0 ? <p className={styles.empty}>{empty}</p> : <ul className={styles.rows}>{children}</ul>}
      {children.length > 0 && links.length > 0 && (
        <p className={styles.links}>
          {links.map(({ href, label }) => (
            <Link key={href} href={href}>
              {label}
            </Link>
          ))}
        </p>
      )}
    </section>
  )
}
