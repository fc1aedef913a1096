import { useLocale, useTranslations } from 'next-intl'
import type { SiteView } from '#content/views.ts'
import { accessibilityPath } from '#domain/urls.ts'
import { ContactAddress } from './contact-address.tsx'
import { Localized } from './localized.tsx'
import { OrganisationName } from './organisation-name.tsx'
import { RichText } from './rich-text.tsx'
import styles from './site-footer.module.css'

/** Publisher, contact, address, the accessibility statement and the editors' footer text. */
export function SiteFooter({ site }: { site: SiteView }) {
  const t = useTranslations('site')
  const language = useLocale()
  const { footer, postalAddress, publisher } = site
  return (
    <footer className={styles.footer}>
      <div className={styles.inner}>
        <p className={styles.publisher}>{t.rich('publishedBy', { name: () => <OrganisationName {...publisher} /> })}</p>
        <address className={styles.contact}>
          {postalAddress && (
            <p>
              <Localized value={postalAddress} />
            </p>
          )}
          <p>
            <ContactAddress email={site.contactEmail} />
          </p>
          <p>
            <a href={accessibilityPath(language)}>{t('accessibility')}</a>
          </p>
        </address>
        {footer && (
          <div className={styles.text}>
            <RichText state={footer.richText} lang={footer.lang} face="ui" />
          </div>
        )}
      </div>
    </footer>
  )
}
