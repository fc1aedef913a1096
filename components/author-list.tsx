import { useTranslations } from 'next-intl'
import type { AuthorEntry } from '#content/views.ts'
import styles from './author-list.module.css'
import { Localized } from './localized.tsx'
import { PersonName } from './person-name.tsx'
import { Picture } from './picture.tsx'

/** Authors with their present roles, and how many reports of theirs are meant. */
export function AuthorList({ authors }: { authors: AuthorEntry[] }) {
  const t = useTranslations('reports')
  return (
    <ul className={styles.list}>
      {authors.map(({ count, href, name, photo, role, slug }) => (
        <li key={slug} className={styles.author}>
          {photo && <Picture image={photo} sizes="5rem" className={styles.photo} />}
          <div>
            <h3 className={styles.name}>
              <a href={href}>
                <PersonName name={name} />
              </a>
            </h3>
            {role && (
              <p className={styles.role}>
                <Localized value={role} />
              </p>
            )}
            {count > 0 && <p className={styles.count}>{t('count', { count })}</p>}
          </div>
        </li>
      ))}
    </ul>
  )
}
