import { useLocale, useTranslations } from 'next-intl'
import { authorPath } from '#domain/urls.ts'
import type { AuthorCredit } from '#content/views.ts'
import { CalendarDate } from './calendar-date.tsx'
import { Localized } from './localized.tsx'
import { Orcid } from './orcid.tsx'
import { PersonName } from './person-name.tsx'
import { Picture } from './picture.tsx'
import styles from './report-authors.module.css'
import { RichText } from './rich-text.tsx'

/** "About the author(s)": as they stood when this edition was released, with the present role where it is another. */
export function ReportAuthors({ authors }: { authors: AuthorCredit[] }) {
  const t = useTranslations('report')
  const described = authors.filter((author) => author.bio || author.role || author.currentRole)
  if (described.length === 0) return null
  return (
    <section className={styles.authors} aria-labelledby="about-authors">
      <h2 id="about-authors">{t('aboutAuthors', { count: described.length })}</h2>
      {described.map((author) => (
        <Author key={author.slug ?? author.name.display.text} author={author} />
      ))}
    </section>
  )
}

function Author({ author }: { author: AuthorCredit }) {
  const t = useTranslations('report')
  const language = useLocale()
  const { asAt, bio, currentRole, name, orcid, photo, role, slug } = author
  return (
    <article className={photo ? `${styles.author} ${styles.withPhoto}` : styles.author}>
      {photo && <Picture image={photo} sizes="6rem" className={styles.photo} />}
      <div>
        <h3 className={styles.name}>
          {slug ? (
            <a href={authorPath(language, slug)}>
              <PersonName name={name} />
            </a>
          ) : (
            <PersonName name={name} />
          )}
        </h3>
        {role && (
          <p className={styles.role}>
            <Localized value={role} />
          </p>
        )}
        {currentRole && (
          <p className={styles.role}>{t.rich('currentRole', { role: () => <Localized value={currentRole} /> })}</p>
        )}
        {bio && <RichText state={bio.richText} lang={bio.lang} headingLevel={4} />}
        {asAt && <p className={styles.asAt}>{t.rich('asAt', { date: () => <CalendarDate date={asAt} /> })}</p>}
        {orcid && (
          <p className={styles.role}>
            <Orcid id={orcid} />
          </p>
        )}
      </div>
    </article>
  )
}
