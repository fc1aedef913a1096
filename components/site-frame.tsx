import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { SiteView } from '#content/views.ts'
import { OPEN_SEARCH_TYPE } from '#domain/search/open-search.ts'
import { openSearchPath } from '#domain/urls.ts'
import type { LanguageOption } from './language-options.ts'
import { SiteFooter } from './site-footer.tsx'
import styles from './site-frame.module.css'
import { SiteHeader } from './site-header.tsx'

type Props = {
  site: SiteView
  languages: LanguageOption[]
  /** False for the page of the search, which has the field in its midst. */
  hasSearch?: boolean
  children: ReactNode
}

/** What every page has around its content. It is in the pages, not in the layout: only a page knows its languages. */
export function SiteFrame({ site, languages, hasSearch = true, children }: Props) {
  const t = useTranslations('site')
  const tSearch = useTranslations('search')
  const language = useLocale()
  return (
    <div className={styles.frame}>
      <link
        rel="search"
        type={OPEN_SEARCH_TYPE}
        href={openSearchPath(language)}
        title={tSearch('openSearch', { name: site.name.text })}
      />
      <a className={styles.skip} href="#content">
        {t('skipToContent')}
      </a>
      <SiteHeader site={site} languages={languages} hasSearch={hasSearch} />
      <main id="content" className={styles.main} tabIndex={-1}>
        {children}
      </main>
      <SiteFooter site={site} />
    </div>
  )
}
