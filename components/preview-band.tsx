import type { ReactNode } from 'react'
import styles from './preview-band.module.css'

/** Stays above a page that is not readers' own, on paper too, and says what it is. */
export function PreviewBand({ children }: { children: ReactNode }) {
  return (
    <div className={styles.band} role="note">
      {children}
    </div>
  )
}
