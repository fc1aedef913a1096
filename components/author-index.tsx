import { useLocale, useTranslations } from 'next-intl'
import type { AuthorEntry } from '#content/views.ts'
import { nameIndex } from '#domain/name-index.ts'
import styles from './author-index.module.css'
import { AuthorList } from './author-list.tsx'

/** Fewer names are seen at a glance. */
const ENOUGH_FOR_JUMPS = 12

/** All authors by their family names, as the index of a book in the reader's language has them. */
export function AuthorIndex({ authors }: { authors: AuthorEntry[] }) {
  const t = useTranslations('authors')
  const groups = nameIndex(authors, useLocale())
  if (authors.length === 0) return <p>{t('none')}</p>
  return (
    <>
      {authors.length >= ENOUGH_FOR_JUMPS && groups.length > 1 && (
        <nav className={styles.jumps} aria-label={t('jump')}>
          {groups.map(({ letter }) => (
            <a key={letter} href={`#${idOf(letter)}`}>
              {letter}
            </a>
          ))}
        </nav>
      )}
      {groups.map(({ letter, people }) => (
        <section key={letter} aria-labelledby={idOf(letter)} className={styles.group}>
          <h2 id={idOf(letter)}>{letter}</h2>
          <AuthorList authors={people} />
        </section>
      ))}
    </>
  )
}

const idOf = (letter: string) => (letter === '#' ? 'names-other' : `names-${letter}`)
