import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { HeadElements } from '#components/head-elements.tsx'
import { pageLanguages } from '#components/language-options.ts'
import { PageTitle } from '#components/page-title.tsx'
import { SiteFrame } from '#components/site-frame.tsx'
import { TermList } from '#components/term-list.tsx'
import { getSite } from '#content/site.ts'
import { listYears } from '#content/years.ts'
import { formatYear } from '#domain/instants.ts'
import { pageHead } from '#domain/metadata/page-head.ts'
import { yearsPath } from '#domain/urls.ts'
import { nextMetadata } from '../../next-metadata.ts'
import { pageLanguage } from '../../page-language.ts'

export async function generateMetadata(): Promise<Metadata> {
  return nextMetadata(await head())
}

export default async function Page() {
  const language = await pageLanguage()
  const [site, years, t] = await Promise.all([getSite(language), listYears(language), getTranslations('years')])
  const terms = years.map(({ count, href, year }) => ({ count, href, label: formatYear(year, language) }))
  return (
    <SiteFrame site={site} languages={pageLanguages(yearsPath)}>
      <HeadElements head={await head()} />
      <PageTitle title={t('title')} description={t('description')} />
      {terms.length > 0 ? <TermList terms={terms} /> : <p>{t('none')}</p>}
    </SiteFrame>
  )
}

async function head() {
  const language = await pageLanguage()
  const [site, t] = await Promise.all([getSite(language), getTranslations('years')])
  return pageHead({ site, language, path: yearsPath(language), title: t('title'), description: t('description') })
}
