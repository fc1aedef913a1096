import { type ReactNode, useId, useState } from 'react'
import styles from './panel.module.css'

type Props = {
  heading: string
  /** Drawn once it is opened, so that nothing is asked for that nobody sees. */
  children: ReactNode
}

/** A part of the column beside a form that is seldom needed, and takes one line until then. */
export function FoldedPanel({ heading, children }: Props) {
  const id = useId()
  const [wasOpened, setWasOpened] = useState(false)
  return (
    <section className={`field-type ${styles.fold}`} aria-labelledby={id}>
      <details
        className={`${styles.panel} ${styles.folded}`}
        onToggle={({ currentTarget }) => currentTarget.open && setWasOpened(true)}
      >
        <summary>
          <h3 id={id} className={styles.heading}>
            {heading}
          </h3>
        </summary>
        <div className={styles.inside}>{wasOpened && children}</div>
      </details>
    </section>
  )
}
