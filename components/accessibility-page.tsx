import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import styles from './accessibility-page.module.css'
import { ContactAddress } from './contact-address.tsx'
import { PageTitle } from './page-title.tsx'

const WCAG = 'https://www.w3.org/TR/WCAG22/'
const DONE = ['keyboard', 'script', 'zoom', 'preferences', 'languages', 'links'] as const
const LIMITS = ['pdf', 'scripts'] as const

/**
 * What the site promises to readers with disabilities, what it lacks, and whom to tell: the parts that the W3C's
 * "Developing an Accessibility Statement" asks for.
 */
export function AccessibilityPage({ contactEmail }: { contactEmail: string }) {
  const t = useTranslations('accessibility')
  const mail = () => <ContactAddress email={contactEmail} />
  return (
    <>
      <PageTitle title={t('title')} description={t('intro')} />
      <div className={styles.statement} data-reading="">
        <h2>{t('standardHeading')}</h2>
        <p>{t.rich('standard', { standard: (text: ReactNode) => <a href={WCAG}>{text}</a> })}</p>
        <h2>{t('doneHeading')}</h2>
        <ul>
          {DONE.map((key) => (
            <li key={key}>{t(`done.${key}`)}</li>
          ))}
        </ul>
        <h2>{t('limitsHeading')}</h2>
        <ul>
          {LIMITS.map((key) => (
            <li key={key}>{t(`limits.${key}`)}</li>
          ))}
        </ul>
        <h2>{t('contactHeading')}</h2>
        <p>{contactEmail === '' ? t('contactUnknown') : t.rich('contact', { mail })}</p>
      </div>
    </>
  )
}
