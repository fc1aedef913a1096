import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { AccessibilityPage } from '#components/accessibility-page.tsx'
import { HeadElements } from '#components/head-elements.tsx'
import { pageLanguages } from '#components/language-options.ts'
import { SiteFrame } from '#components/site-frame.tsx'
import { getSite } from '#content/site.ts'
import { pageHead } from '#domain/metadata/page-head.ts'
import { accessibilityPath } from '#domain/urls.ts'
import { nextMetadata } from '../../next-metadata.ts'
import { pageLanguage } from '../../page-language.ts'

export async function generateMetadata(): Promise<Metadata> {
  return nextMetadata(await head())
}

export default async function Page() {
  const site = await getSite(await pageLanguage())
  return (
    <SiteFrame site={site} languages={pageLanguages(accessibilityPath)}>
      <HeadElements head={await head()} />
      <AccessibilityPage contactEmail={site.contactEmail} />
    </SiteFrame>
  )
}

async function head() {
  const language = await pageLanguage()
  const [site, t] = await Promise.all([getSite(language), getTranslations('accessibility')])
  const path = accessibilityPath(language)
  return pageHead({ site, language, path, title: t('title'), description: t('description') })
}
