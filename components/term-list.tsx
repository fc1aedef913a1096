import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import styles from './term-list.module.css'

type Props = { terms: { href: string; label: ReactNode; count: number }[] }

/** Topics or years, each with the number of its reports. */
export function TermList({ terms }: Props) {
  const t = useTranslations('reports')
  return (
    <ul className={styles.terms}>
      {terms.map(({ count, href, label }) => (
        <li key={href}>
          <a href={href}>{label}</a>
          <span className={styles.count}>{t('count', { count })}</span>
        </li>
      ))}
    </ul>
  )
}
