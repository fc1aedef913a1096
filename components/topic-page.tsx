import { useTranslations } from 'next-intl'
import type { TopicView } from '#content/views.ts'
import { AuthorList } from './author-list.tsx'
import { Localized } from './localized.tsx'
import { PageTitle } from './page-title.tsx'
import { ReportList } from './report-list.tsx'
import { RichText } from './rich-text.tsx'
import styles from './series-page.module.css'

/** A topic: what is meant by it, its reports, and who wrote them. */
export function TopicPage({ topic }: { topic: TopicView }) {
  const t = useTranslations('topics')
  return (
    <>
      <PageTitle title={<Localized value={topic.name} />} />
      {topic.description && (
        <div className={styles.about}>
          <RichText state={topic.description.richText} lang={topic.description.lang} />
        </div>
      )}
      <section aria-labelledby="reports">
        <h2 id="reports" className={styles.heading}>
          {t('reports')}
        </h2>
        {topic.reports.length > 0 ? (
          <ReportList reports={topic.reports} headingLevel={3} leads />
        ) : (
          <p>{t('noReports')}</p>
        )}
      </section>
      {topic.people.length > 0 && (
        <section aria-labelledby="people">
          <h2 id="people" className={styles.heading}>
            {t('people')}
          </h2>
          <AuthorList authors={topic.people} />
        </section>
      )}
    </>
  )
}
