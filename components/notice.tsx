import type { ReactNode } from 'react'
import styles from './notice.module.css'

type Props = { title: string; children: ReactNode; tone?: 'plain' | 'sample' | 'withdrawn' }

/** Something the reader has to know before reading on. */
export function Notice({ title, children, tone = 'plain' }: Props) {
  return (
    <div className={`${styles.notice} ${styles[tone]}`} role="note" aria-label={title}>
      <p className={styles.title}>{title}</p>
      {children}
    </div>
  )
}
