import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { AuthorIndex } from '#components/author-index.tsx'
import { HeadElements } from '#components/head-elements.tsx'
import { pageLanguages } from '#components/language-options.ts'
import { PageTitle } from '#components/page-title.tsx'
import { SiteFrame } from '#components/site-frame.tsx'
import { listAuthors } from '#content/authors.ts'
import { getSite } from '#content/site.ts'
import { pageHead } from '#domain/metadata/page-head.ts'
import { authorsPath } from '#domain/urls.ts'
import { nextMetadata } from '../../next-metadata.ts'
import { pageLanguage } from '../../page-language.ts'

export async function generateMetadata(): Promise<Metadata> {
  return nextMetadata(await head())
}

export default async function Page() {
  const language = await pageLanguage()
  const [site, authors, t] = await Promise.all([getSite(language), listAuthors(language), getTranslations('authors')])
  return (
    <SiteFrame site={site} languages={pageLanguages(authorsPath)}>
      <HeadElements head={await head()} />
      <PageTitle title={t('title')} description={t('description')} />
      <AuthorIndex authors={authors} />
    </SiteFrame>
  )
}

async function head() {
  const language = await pageLanguage()
  const [site, t] = await Promise.all([getSite(language), getTranslations('authors')])
  return pageHead({ site, language, path: authorsPath(language), title: t('title'), description: t('description') })
}
