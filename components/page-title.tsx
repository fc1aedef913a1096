import type { ReactNode } from 'react'
import styles from './page-title.module.css'

/** Heading of a page that is not a report. */
export function PageTitle({ title, description }: { title: ReactNode; description?: ReactNode }) {
  return (
    <header className={styles.header}>
      <h1 className={styles.title}>{title}</h1>
      {description && <p className={styles.description}>{description}</p>}
    </header>
  )
}
