import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { HeadElements } from '#components/head-elements.tsx'
import { pageLanguages } from '#components/language-options.ts'
import { Localized } from '#components/localized.tsx'
import { PageTitle } from '#components/page-title.tsx'
import { SiteFrame } from '#components/site-frame.tsx'
import { TermList } from '#components/term-list.tsx'
import { getSite } from '#content/site.ts'
import { listTopics } from '#content/topics.ts'
import { pageHead } from '#domain/metadata/page-head.ts'
import { topicsPath } from '#domain/urls.ts'
import { nextMetadata } from '../../next-metadata.ts'
import { pageLanguage } from '../../page-language.ts'

export async function generateMetadata(): Promise<Metadata> {
  return nextMetadata(await head())
}

export default async function Page() {
  const language = await pageLanguage()
  const [site, topics, t] = await Promise.all([getSite(language), listTopics(language), getTranslations('topics')])
  const terms = topics.map(({ count, href, name }) => ({ count, href, label: <Localized key={href} value={name} /> }))
  return (
    <SiteFrame site={site} languages={pageLanguages(topicsPath)}>
      <HeadElements head={await head()} />
      <PageTitle title={t('title')} description={t('description')} />
      {terms.length > 0 ? <TermList terms={terms} /> : <p>{t('none')}</p>}
    </SiteFrame>
  )
}

async function head() {
  const language = await pageLanguage()
  const [site, t] = await Promise.all([getSite(language), getTranslations('topics')])
  return pageHead({ site, language, path: topicsPath(language), title: t('title'), description: t('description') })
}
