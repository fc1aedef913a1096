import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { HeadElements } from '#components/head-elements.tsx'
import { HomePage } from '#components/home-page.tsx'
import { pageLanguages } from '#components/language-options.ts'
import { SiteFrame } from '#components/site-frame.tsx'
import { getHome } from '#content/home.ts'
import { getSite } from '#content/site.ts'
import { pageHead } from '#domain/metadata/page-head.ts'
import { homePath } from '#domain/urls.ts'
import { nextMetadata } from '../next-metadata.ts'
import { pageLanguage } from '../page-language.ts'

const LATEST = 6

export async function generateMetadata(): Promise<Metadata> {
  return nextMetadata(await head())
}

export default async function Page() {
  const language = await pageLanguage()
  const [site, home] = await Promise.all([getSite(language), getHome(language, LATEST)])
  return (
    <SiteFrame site={site} languages={pageLanguages(homePath)}>
      <HeadElements head={await head()} />
      <HomePage site={site} home={home} />
    </SiteFrame>
  )
}

async function head() {
  const language = await pageLanguage()
  const [site, t] = await Promise.all([getSite(language), getTranslations('home')])
  const description = site.tagline?.text ?? t('introduction')
  return pageHead({ site, language, path: homePath(language), title: site.name.text, description, hasFeed: true })
}
