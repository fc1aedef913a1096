import type { Metadata } from 'next'
import { notFound, permanentRedirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { HeadElements } from '#components/head-elements.tsx'
import { pageLanguages } from '#components/language-options.ts'
import { SeriesPage } from '#components/series-page.tsx'
import { SiteFrame } from '#components/site-frame.tsx'
import { movedTerm } from '#content/moved.ts'
import { getSeries } from '#content/series.ts'
import { getSite } from '#content/site.ts'
import type { InterfaceLanguage } from '#domain/languages.ts'
import { seriesHead } from '#domain/metadata/series-head.ts'
import { isSlug } from '#domain/slug.ts'
import { seriesIndexPath, seriesPath } from '#domain/urls.ts'
import { nextMetadata } from '../../../next-metadata.ts'
import { pageLanguage } from '../../../page-language.ts'

type Props = { params: Promise<{ slug: string }> }

export function generateStaticParams() {
  return []
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { head } = await load(params)
  return nextMetadata(head)
}

export default async function Page({ params }: Props) {
  const { head, series, site } = await load(params)
  return (
    <SiteFrame site={site} languages={pageLanguages((language) => seriesPath(language, series.slug))}>
      <HeadElements head={head} />
      <SeriesPage series={series} />
    </SiteFrame>
  )
}

async function load(params: Props['params']) {
  const [language, { slug }, t] = await Promise.all([pageLanguage(), params, getTranslations('series')])
  if (!isSlug(slug)) notFound()
  const [series, site] = await Promise.all([getSeries(language, slug), getSite(language)])
  if (!series) return leave(language, slug)
  const trail = [{ name: t('title'), path: seriesIndexPath(language) }]
  return { series, site, head: seriesHead(series, site, language, { trail, description: t('description') }) }
}

/** A former address leads to the present one (308); any other is a missing page. */
async function leave(language: InterfaceLanguage, slug: string): Promise<never> {
  const present = await movedTerm('series', slug)
  if (present === null) notFound()
  permanentRedirect(seriesPath(language, present))
}
