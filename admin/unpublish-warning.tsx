'use client'

import type { ReleasedTranslation } from './released-translations.ts'
import styles from './unpublish-warning.module.css'
import type { AdminWords } from './words.ts'

type Props = {
  translations: readonly ReleasedTranslation[] | 'loading' | 'unknown'
  words: AdminWords['unpublish']
}

/** What readers lose when a report is unpublished. */
export function UnpublishWarning({ translations, words }: Props) {
  return (
    <>
      <p>{words.explanation}</p>
      <div role="status" className={styles.hidden}>
        <HiddenWithIt translations={translations} words={words} />
      </div>
    </>
  )
}

function HiddenWithIt({ translations, words }: Props) {
  if (translations === 'loading') return <p>{words.loading}</p>
  if (translations === 'unknown') return <p>{words.unknown}</p>
  if (translations.length === 0) return <p>{words.alone}</p>
  return (
    <>
      <p>{words.withTranslations}</p>
      <TranslationList translations={translations} />
      <p>{words.andThen}</p>
    </>
  )
}

/** Which they are, by language, each with its title. */
export function TranslationList({ translations }: { translations: readonly ReleasedTranslation[] }) {
  return (
    <ul>
      {translations.map(({ language, lang, title }) => (
        <li key={lang}>
          {language}
          {title !== null && (
            <>
              : <span lang={lang}>{title}</span>
            </>
          )}
        </li>
      ))}
    </ul>
  )
}
