import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { cache } from 'react'
import { HeadElements } from '#components/head-elements.tsx'
import { pageLanguages } from '#components/language-options.ts'
import { SearchPage } from '#components/search-page.tsx'
import { SiteFrame } from '#components/site-frame.tsx'
import { search } from '#content/search/search.ts'
import { getSite } from '#content/site.ts'
import { pageHead } from '#domain/metadata/page-head.ts'
import { parseQuery } from '#domain/search/query.ts'
import { parseSearchRequest, searchHref, type SearchRequest } from '#domain/search/request.ts'
import { nextMetadata } from '../../next-metadata.ts'
import { pageLanguage } from '../../page-language.ts'

// What it says depends on the query.
export const dynamic = 'force-dynamic'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

/** Without what is no text, so that an address holds what is looked for. */
const requestOf = cache(async (searchParams: Props['searchParams']): Promise<SearchRequest> => {
  const request = parseSearchRequest(await searchParams)
  return { ...request, query: parseQuery(request.query).text }
})

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  return nextMetadata(await head(await requestOf(searchParams)))
}

export default async function Page({ searchParams }: Props) {
  const language = await pageLanguage()
  const request = await requestOf(searchParams)
  const [site, answer] = await Promise.all([getSite(language), search(language, request)])
  const inLanguage = (other: typeof language) => searchHref(other, { ...request, after: null })
  return (
    <SiteFrame site={site} languages={pageLanguages(inLanguage)} hasSearch={false}>
      <HeadElements head={await head(request)} />
      <SearchPage request={request} view={answer.kind === 'found' ? answer.view : null} />
    </SiteFrame>
  )
}

/** Search engines have their own searches. */
async function head(request: SearchRequest) {
  const language = await pageLanguage()
  const [site, t] = await Promise.all([getSite(language), getTranslations('search')])
  const title = request.query === '' ? t('title') : t('titleFor', { query: request.query })
  const path = searchHref(language, { ...request, after: null })
  return pageHead({ site, language, path, title, description: t('description'), index: false })
}
