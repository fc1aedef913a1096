import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { HeadElements } from '#components/head-elements.tsx'
import { pageLanguages } from '#components/language-options.ts'
import { ReportList } from '#components/report-list.tsx'
import { reportsPath } from '#domain/urls.ts'
import { PageTitle } from '#components/page-title.tsx'
import { SiteFrame } from '#components/site-frame.tsx'
import { listLatestReports } from '#content/report-lists.ts'
import { getSite } from '#content/site.ts'
import { pageHead } from '#domain/metadata/page-head.ts'

import { nextMetadata } from '../../next-metadata.ts'
import { pageLanguage } from '../../page-language.ts'

const MOST = 100

export async function generateMetadata(): Promise<Metadata> {
  return nextMetadata(await head())
}

export default async function Page() {
  const language = await pageLanguage()
  const [site, reports, t] = await Promise.all([
    getSite(language),
    listLatestReports(language, MOST),
    getTranslations('reports'),
  ])
  return (
    <SiteFrame site={site} languages={pageLanguages(reportsPath)}>
      <HeadElements head={await head()} />
      <PageTitle title={t('title')} description={t('description')} />
      <ReportList reports={reports} headingLevel={2} />
    </SiteFrame>
  )
}

async function head() {
  const language = await pageLanguage()
  const [site, t] = await Promise.all([getSite(language), getTranslations('reports')])
  return pageHead({ site, language, path: reportsPath(language), title: t('title'), description: t('description') })
}
