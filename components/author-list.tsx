import { useTranslations } from 'next-intl'
import type { AuthorSummary } from '#content/views.ts'
import styles from './author-list.module.css'
import { Localized } from './localized.tsx'
import { PersonName } from './person-name.tsx'
import { Picture } from './picture.tsx'

export function AuthorList({ authors }: { authors: AuthorSummary[] }) {
  const t = useTranslations('authors')
  if (authors.length === 0) return <p>{t('none')}</p>
  return (
    <ul className={styles.list}>
      {authors.map(({ href, name, photo, role, slug }) => (
        <li key={slug} className={styles.author}>
          {photo && <Picture image={photo} sizes="5rem" className={styles.photo} />}
          <div>
            <h2 className={styles.name}>
              <a href={href}>
                <PersonName name={name} />
              </a>
            </h2>
            {role && (
              <p className={styles.role}>
                <Localized value={role} />
              </p>
            )}
          </div>
        </li>
      ))}
    </ul>
  )
}
