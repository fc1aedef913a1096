import { useLocale, useTranslations } from 'next-intl'
import { aboutPath, authorsPath, homePath, reportsPath, seriesIndexPath, topicsPath } from '#domain/urls.ts'
import type { SiteView } from '#content/views.ts'
import type { LanguageOption } from './language-options.ts'
import { LanguageSwitcher } from './language-switcher.tsx'
import { Localized } from './localized.tsx'
import { SearchBox } from './search-box.tsx'
import styles from './site-header.module.css'

type Props = { site: SiteView; languages: LanguageOption[]; hasSearch: boolean }

/** Name of the site, its sections, its search and its languages. */
export function SiteHeader({ site, languages, hasSearch }: Props) {
  const t = useTranslations('site')
  return (
    <header className={styles.header}>
      <div className={styles.inner}>
        <p className={styles.name}>
          <a href={homePath(useLocale())}>
            <Localized value={site.name} />
          </a>
        </p>
        <nav className={styles.navigation} aria-label={t('mainNavigation')}>
          <ul>
            <NavigationItems site={site} />
          </ul>
        </nav>
        {hasSearch && (
          <div className={styles.search}>
            <SearchBox id="site-search" />
          </div>
        )}
        {languages.length > 0 && <LanguageSwitcher options={languages} />}
      </div>
    </header>
  )
}

/** The editors' navigation. */
function NavigationItems({ site }: { site: SiteView }) {
  const t = useTranslations('site')
  const language = useLocale()
  const pagePaths = {
    reports: reportsPath(language),
    series: seriesIndexPath(language),
    topics: topicsPath(language),
    authors: authorsPath(language),
    about: aboutPath(language),
  }
  return site.navigation.map((item) => (
    <li key={'page' in item ? item.page : item.href}>
      {'page' in item ? (
        <a href={pagePaths[item.page]}>{t(item.page)}</a>
      ) : (
        <a href={item.href}>
          <Localized value={item.label} />
        </a>
      )}
    </li>
  ))
}
