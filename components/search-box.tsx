import { useLocale, useTranslations } from 'next-intl'
import { searchPath, suggestPath } from '#domain/urls.ts'
import styles from './search-box.module.css'

type Props = {
  /** Of the field, where there are two of them. */
  id: string
  query?: string
  /** Kept when something else is looked for. */
  hidden?: readonly [name: string, value: string][]
  large?: boolean
}

/** The field for searching all reports. With scripts it suggests what may be meant. */
export function SearchBox({ hidden = [], id, large = false, query = '' }: Props) {
  const t = useTranslations('search')
  const language = useLocale()
  const counts = JSON.stringify([0, 1, 2, 3, 4, 5, 6, 7, 8].map((count) => t('suggestionCount', { count })))
  return (
    <search className={large ? `${styles.search} ${styles.large}` : styles.search}>
      <form action={searchPath(language)} className={styles.form}>
        <label htmlFor={id} className={styles.label}>
          {t('label')}
        </label>
        <search-suggestions
          className={styles.field}
          data-src={suggestPath(language)}
          data-label={t('suggestions')}
          data-counts={counts}
        >
          <input
            id={id}
            type="search"
            name="q"
            defaultValue={query}
            placeholder={t('placeholder')}
            maxLength={200}
            autoComplete="off"
            autoCapitalize="off"
            spellCheck={false}
            enterKeyHint="search"
          />
        </search-suggestions>
        {hidden.map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <button type="submit">{t('submit')}</button>
      </form>
    </search>
  )
}
