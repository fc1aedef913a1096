import { HeadElements } from '#components/head-elements.tsx'
import { pageLanguages } from '#components/language-options.ts'
import { ReportListPage } from '#components/report-list-page.tsx'
import { SiteFrame } from '#components/site-frame.tsx'
import { getSite } from '#content/site.ts'
import type { ReportListView } from '#content/views.ts'
import { reportListPath } from '#domain/report-filters.ts'
import { pageLanguage } from '../../page-language.ts'
import { reportListHead } from './load.ts'

/** The list of reports, remembered or made for a request. Another language shows the same list. */
export async function ReportListFrame({ list }: { list: ReportListView }) {
  const site = await getSite(await pageLanguage())
  return (
    <SiteFrame site={site} languages={pageLanguages((language) => reportListPath(language, list))}>
      <HeadElements head={await reportListHead(list)} />
      <ReportListPage list={list} />
    </SiteFrame>
  )
}
