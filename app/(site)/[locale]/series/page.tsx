import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { HeadElements } from '#components/head-elements.tsx'
import { pageLanguages } from '#components/language-options.ts'
import { PageTitle } from '#components/page-title.tsx'
import { SeriesList } from '#components/series-list.tsx'
import { SiteFrame } from '#components/site-frame.tsx'
import { listSeries } from '#content/series.ts'
import { getSite } from '#content/site.ts'
import { pageHead } from '#domain/metadata/page-head.ts'
import { seriesIndexPath } from '#domain/urls.ts'
import { nextMetadata } from '../../next-metadata.ts'
import { pageLanguage } from '../../page-language.ts'

export async function generateMetadata(): Promise<Metadata> {
  return nextMetadata(await head())
}

export default async function Page() {
  const language = await pageLanguage()
  const [site, series, t] = await Promise.all([getSite(language), listSeries(language), getTranslations('series')])
  return (
    <SiteFrame site={site} languages={pageLanguages(seriesIndexPath)}>
      <HeadElements head={await head()} />
      <PageTitle title={t('title')} description={t('description')} />
      <SeriesList series={series} />
    </SiteFrame>
  )
}

async function head() {
  const language = await pageLanguage()
  const [site, t] = await Promise.all([getSite(language), getTranslations('series')])
  return pageHead({ site, language, path: seriesIndexPath(language), title: t('title'), description: t('description') })
}
