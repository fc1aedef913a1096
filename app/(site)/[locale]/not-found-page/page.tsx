import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { pageLanguages } from '#components/language-options.ts'
import { NotFoundMessage } from '#components/not-found-message.tsx'
import { SiteFrame } from '#components/site-frame.tsx'
import { getSite } from '#content/site.ts'
import { homePath } from '#domain/urls.ts'
import { pageLanguage } from '../../page-language.ts'

export async function generateMetadata(): Promise<Metadata> {
  const [site, t] = await Promise.all([getSite(await pageLanguage()), getTranslations('notFound')])
  return { title: `${t('title')} | ${site.name.text}`, robots: { index: false } }
}

/**
 * The text of a 404 as an ordinary page: Next sends an empty body for `notFound()` to whoever runs no scripts,
 * so the front server sends this one in its place, under the status 404.
 */
export default async function Page() {
  const site = await getSite(await pageLanguage())
  return (
    <SiteFrame site={site} languages={pageLanguages(homePath)}>
      <NotFoundMessage />
    </SiteFrame>
  )
}
