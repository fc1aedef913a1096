import type { Metadata } from 'next'
import { notFound, permanentRedirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { HeadElements } from '#components/head-elements.tsx'
import { reportLanguages } from '#components/language-options.ts'
import { reportPath, reportsPath } from '#domain/urls.ts'
import { ReportPage } from '#components/report-page.tsx'
import { SiteFrame } from '#components/site-frame.tsx'
import { getCitation } from '#content/citations.ts'
import { getReport } from '#content/reports.ts'
import { movedReport } from '#content/moved.ts'
import { getRelated } from '#content/related.ts'
import { getSeries } from '#content/series.ts'
import { getSite } from '#content/site.ts'
import { reportHead } from '#domain/metadata/report-head.ts'
import type { InterfaceLanguage } from '#domain/languages.ts'
import { neighboursOf } from '#domain/series-order.ts'
import { isSlug } from '#domain/slug.ts'

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
  const { citation, head, neighbours, related, report, site } = await load(params)
  return (
    <SiteFrame site={site} languages={reportLanguages(report)}>
      <HeadElements head={head} />
      <ReportPage report={report} site={site} citation={citation} neighbours={neighbours} related={related} />
    </SiteFrame>
  )
}

async function load(params: Props['params']) {
  const [language, { slug }, t] = await Promise.all([pageLanguage(), params, getTranslations('reports')])
  // Its shape first: what cannot be a slug is never looked up (nor cached).
  if (!isSlug(slug)) notFound()
  const [report, site, citation] = await Promise.all([
    getReport(language, slug),
    getSite(language),
    getCitation(language, slug),
  ])
  if (!report) return leave(language, slug)
  const series = report.series && (await getSeries(language, report.series.slug))
  const neighbours = neighboursOf(series?.entries ?? [], report.slug)
  const { next, previous } = neighbours
  const related = await getRelated(language, slug, previous?.id ?? 0, next?.id ?? 0)
  const head = reportHead(report, site, [{ name: t('title'), path: reportsPath(language) }])
  return { citation, report, site, neighbours, related, head }
}

/** A former address leads to the present one (308); any other is a missing page. */
async function leave(language: InterfaceLanguage, slug: string): Promise<never> {
  const present = await movedReport(slug)
  if (present === null) notFound()
  permanentRedirect(reportPath(language, present))
}
