import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { HeadElements } from '#components/head-elements.tsx'
import { pageLanguages } from '#components/language-options.ts'
import { SiteFrame } from '#components/site-frame.tsx'
import { YearPage } from '#components/year-page.tsx'
import { getSite } from '#content/site.ts'
import { getYear } from '#content/years.ts'
import { pageHead } from '#domain/metadata/page-head.ts'
import { yearPath, yearsPath } from '#domain/urls.ts'
import { nextMetadata } from '../../../next-metadata.ts'
import { pageLanguage } from '../../../page-language.ts'

type Props = { params: Promise<{ year: string }> }

const YEAR = /^[1-9]\d{3}$/

export function generateStaticParams() {
  return []
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { head } = await load(params)
  return nextMetadata(head)
}

export default async function Page({ params }: Props) {
  const { head, site, year } = await load(params)
  return (
    <SiteFrame site={site} languages={pageLanguages((language) => yearPath(language, Number(year.year)))}>
      <HeadElements head={head} />
      <YearPage year={year} />
    </SiteFrame>
  )
}

async function load(params: Props['params']) {
  const [language, { year: asked }, t] = await Promise.all([pageLanguage(), params, getTranslations('years')])
  if (!YEAR.test(asked)) notFound()
  const [year, site] = await Promise.all([getYear(language, asked), getSite(language)])
  if (!year) notFound()
  const head = pageHead({
    site,
    language,
    path: yearPath(language, Number(asked)),
    title: t('yearTitle', { year: asked }),
    description: t('yearDescription', { year: asked }),
    index: year.months.some(({ reports }) => reports.some(({ sample }) => !sample)),
    trail: [{ name: t('title'), path: yearsPath(language) }],
  })
  return { year, site, head }
}
