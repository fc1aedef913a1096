import { useTranslations } from 'next-intl'
import type { AuthorView, ImageView } from '#content/views.ts'
import styles from './author-page.module.css'
import { CalendarDate } from './calendar-date.tsx'
import { Localized } from './localized.tsx'
import { Orcid } from './orcid.tsx'
import { OrganisationName } from './organisation-name.tsx'
import { PageTitle } from './page-title.tsx'
import { PersonName } from './person-name.tsx'
import { Picture } from './picture.tsx'
import { ReportList } from './report-list.tsx'
import { RichText } from './rich-text.tsx'

/** Who an author is today, and their reports. */
export function AuthorPage({ author }: { author: AuthorView }) {
  const t = useTranslations('authors')
  const { bio, bioAsAt, name, photo, reports, role } = author
  return (
    <>
      <PageTitle title={<PersonName name={name} />} description={role && <Localized value={role} />} />
      <div className={photo ? `${styles.profile} ${styles.withPhoto}` : styles.profile}>
        {photo && <Photo image={photo} />}
        <section aria-label={t('bio')}>
          {bio ? <RichText state={bio.richText} lang={bio.lang} headingLevel={3} /> : <p>{t('noBio')}</p>}
          {bioAsAt && <p className={styles.asAt}>{t.rich('asAt', { date: () => <CalendarDate date={bioAsAt} /> })}</p>}
          <Facts author={author} />
        </section>
      </div>
      {reports.length > 0 && (
        <section aria-labelledby="reports">
          <h2 id="reports" className={styles.heading}>
            {t.rich('reportsBy', { name: () => <Localized value={name.display} /> })}
          </h2>
          <ReportList reports={reports} headingLevel={3} leads={!photo} />
        </section>
      )}
    </>
  )
}

/** The photo with whose it is. */
function Photo({ image }: { image: ImageView }) {
  const t = useTranslations('image')
  const credits = image.panels.flatMap(({ credit, position }) => (credit ? [{ credit, position }] : []))
  return (
    <figure className={styles.photo}>
      <Picture image={image} sizes="14rem" className={styles.picture} eager />
      {credits.length > 0 && (
        <figcaption className={styles.credit}>
          {credits.map(({ credit, position }) => (
            <span key={position}>{t.rich('credit', { credit: () => <Localized value={credit} /> })} </span>
          ))}
        </figcaption>
      )}
    </figure>
  )
}

function Facts({ author }: { author: AuthorView }) {
  const t = useTranslations('authors')
  const { affiliation, orcid, topics, website } = author
  if (!affiliation && !orcid && !website && topics.length === 0) return null
  return (
    <dl className={styles.facts}>
      {affiliation && (
        <div>
          <dt>{t('affiliation')}</dt>
          <dd>
            <OrganisationName {...affiliation} />
          </dd>
        </div>
      )}
      {orcid && (
        <div>
          <dt>{t('orcid')}</dt>
          <dd>
            <Orcid id={orcid} />
          </dd>
        </div>
      )}
      {website && (
        <div>
          <dt>{t('website')}</dt>
          <dd>
            <a href={website}>{website}</a>
          </dd>
        </div>
      )}
      {topics.length > 0 && (
        <div>
          <dt>{t('topics')}</dt>
          <dd>
            <ul className={styles.topics}>
              {topics.map(({ href, name }) => (
                <li key={href}>
                  <a href={href}>
                    <Localized value={name} />
                  </a>
                </li>
              ))}
            </ul>
          </dd>
        </div>
      )}
    </dl>
  )
}
