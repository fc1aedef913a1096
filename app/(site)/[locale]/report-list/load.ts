import { notFound, permanentRedirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { cache } from 'react'
import { getReportList } from '#content/report-list.ts'
import { getSite } from '#content/site.ts'
import type { ReportListView } from '#content/views.ts'
import { pageHead } from '#domain/metadata/page-head.ts'
import { type ListRequest, reportListPath } from '#domain/report-filters.ts'
import { reportsPath } from '#domain/urls.ts'
import { pageLanguage } from '../../page-language.ts'

/** Once for the head and the body of one page. */
const getListOnce = cache(getReportList)

/** The list that was asked for; leads to the present address where a term has another one (308). */
export async function loadReportList(request: ListRequest): Promise<ReportListView> {
  const language = await pageLanguage()
  const answer = await getListOnce(language, request)
  if (!answer) notFound()
  if (answer.kind === 'moved') permanentRedirect(reportListPath(language, answer.request))
  return answer.list
}

/** Only the list as a whole is for search engines: topics, series and years have pages of their own. */
export async function reportListHead(list: ReportListView) {
  const language = await pageLanguage()
  const [site, t] = await Promise.all([getSite(language), getTranslations('reports')])
  const path = reportListPath(language, list)
  const names = list.active.map(({ label }) => label.text)
  const name = names.length > 0 ? t('titleFiltered', { filters: names.join(', ') }) : t('title')
  const title = list.page > 1 ? `${name} (${t('pageOf', { page: list.page, pages: list.pages })})` : name
  const index = path === reportsPath(language)
  return pageHead({ site, language, path, title, description: t('description'), index })
}
