import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { SiteView } from '#content/views.ts'
import type { LanguageOption } from './language-options.ts'
import { SiteFooter } from './site-footer.tsx'
import styles from './site-frame.module.css'
import { SiteHeader } from './site-header.tsx'

type Props = { site: SiteView; languages: LanguageOption[]; children: ReactNode }

/** What every page has around its content. It is in the pages, not in the layout: only a page knows its languages. */
export function SiteFrame({ site, languages, children }: Props) {
  const t = useTranslations('site')
  return (
    <div className={styles.frame}>
      <a className={styles.skip} href="#content">
        {t('skipToContent')}
      </a>
      <SiteHeader site={site} languages={languages} />
      <main id="content" className={styles.main} tabIndex={-1}>
        {children}
      </main>
      <SiteFooter site={site} />
    </div>
  )
}
