import { useTranslations } from 'next-intl'
import styles from './copy-text.module.css'

type Props = {
  /** Id of the element whose text is copied. */
  of: string
  /** What the button says, and what it says to those who do not see where it stands. */
  label: string
  name?: string
}

/** A button that copies a text; hidden where no script could do it. */
export function CopyText({ label, name, of }: Props) {
  const t = useTranslations('copy')
  return (
    <copy-text for={of} className={styles.copy} data-copied={t('copied')} data-failed={t('failed')}>
      <button type="button" hidden aria-label={name}>
        {label}
      </button>
      <span role="status" />
    </copy-text>
  )
}
