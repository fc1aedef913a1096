import { useLocale, useTranslations } from 'next-intl'
import { homePath, reportsPath } from '#domain/urls.ts'
import styles from './not-found-message.module.css'
import { PageTitle } from './page-title.tsx'

export function NotFoundMessage() {
  const t = useTranslations('notFound')
  const language = useLocale()
  return (
    <>
      <PageTitle title={t('title')} description={t('text')} />
      <ul className={styles.ways}>
        <li>
          <a href={homePath(language)}>{t('home')}</a>
        </li>
        <li>
          <a href={reportsPath(language)}>{t('reports')}</a>
        </li>
      </ul>
    </>
  )
}
