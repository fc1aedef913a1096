import { useTranslations } from 'next-intl'
import styles from './sample-badge.module.css'

/** Marks sample content wherever it is listed. */
export function SampleBadge() {
  const t = useTranslations('notices')
  return <span className={styles.badge}>{t('sampleBadge')}</span>
}
