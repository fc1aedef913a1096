import { useLocale, useTranslations } from 'next-intl'
import type { SearchView } from '#domain/search/view.ts'
import { authorsPath, reportsPath, topicsPath } from '#domain/urls.ts'
import styles from './search-page.module.css'

const TIPS = ['fewer', 'language', 'people', 'quotes'] as const

/** What somebody can try who has asked nothing yet, or typed signs alone or only what to leave out. */
export function NothingAsked({ typed }: { typed: string }) {
  const t = useTranslations('search')
  if (typed.trim() === '') return <SearchTips />
  return (
    <section className={styles.help}>
      <div role="status">
        <h2>{t('noWordTitle')}</h2>
        <p>{t('noWord', { query: typed })}</p>
      </div>
      <SearchTips />
    </section>
  )
}

function SearchTips() {
  const t = useTranslations('search')
  const language = useLocale()
  return (
    <div className={styles.help}>
      <h2>{t('tryTitle')}</h2>
      <ul>
        {TIPS.map((tip) => (
          <li key={tip}>{t(`tips.${tip}`)}</li>
        ))}
      </ul>
      <p>
        {t.rich('browse', {
          reports: (text) => <a href={reportsPath(language)}>{text}</a>,
          topics: (text) => <a href={topicsPath(language)}>{text}</a>,
          authors: (text) => <a href={authorsPath(language)}>{text}</a>,
        })}
      </p>
    </div>
  )
}

/** Nothing was found: said so, with words that are in the reports and what to try. */
export function NothingFound({ view }: { view: SearchView }) {
  const t = useTranslations('search')
  return (
    <section className={styles.help}>
      <div role="status">
        <h2>{t('noneTitle', { query: view.request.query })}</h2>
      </div>
      {view.nearest.length > 0 && (
        <>
          <p>{t('nearest')}</p>
          <ul className={styles.nearest}>
            {view.nearest.map(({ href, text }) => (
              <li key={text}>
                <a href={href} rel="nofollow">
                  {text}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
      <SearchTips />
    </section>
  )
}
