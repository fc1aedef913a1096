import { useTranslations } from 'next-intl'
import type { SiteView } from '#content/views.ts'
import styles from './author-page.module.css'
import { ContactAddress } from './contact-address.tsx'
import { Localized } from './localized.tsx'
import { OrganisationName } from './organisation-name.tsx'
import { PageTitle } from './page-title.tsx'
import { RichText } from './rich-text.tsx'

/** What the site is, who publishes it and how to reach them. */
export function AboutPage({ site }: { site: SiteView }) {
  const t = useTranslations('about')
  const { about, postalAddress, publisher } = site
  return (
    <>
      <PageTitle title={t('title')} description={site.tagline && <Localized value={site.tagline} />} />
      <div className={styles.profile}>
        {about ? <RichText state={about.richText} lang={about.lang} headingLevel={2} /> : <p>{t('none')}</p>}
        <dl className={styles.facts}>
          <div>
            <dt>{t('publisher')}</dt>
            <dd>
              <OrganisationName {...publisher} />
            </dd>
          </div>
          {postalAddress && (
            <div>
              <dt>{t('address')}</dt>
              <dd>
                <Localized value={postalAddress} />
              </dd>
            </div>
          )}
          {site.contactEmail && (
            <div>
              <dt>{t('email')}</dt>
              <dd>
                <ContactAddress email={site.contactEmail} />
              </dd>
            </div>
          )}
        </dl>
      </div>
    </>
  )
}
