import type { Metadata } from 'next'
import { notFound, permanentRedirect } from 'next/navigation'
import { parseListRequest, reportListPath } from '#domain/report-filters.ts'
import { nextMetadata } from '../../next-metadata.ts'
import { pageLanguage } from '../../page-language.ts'
import { loadReportList, reportListHead } from './load.ts'
import { ReportListFrame } from './report-list-frame.tsx'

/** `/L/reports?…`, made for each request; see proxy.ts. Nobody visits this page at its own address. */
export const dynamic = 'force-dynamic'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  return nextMetadata(await reportListHead(await load(searchParams)))
}

export default async function Page({ searchParams }: Props) {
  return <ReportListFrame list={await load(searchParams)} />
}

async function load(searchParams: Props['searchParams']) {
  const parsed = parseListRequest(await searchParams)
  if (!parsed) notFound()
  if (!parsed.isCanonical) permanentRedirect(reportListPath(await pageLanguage(), parsed.request))
  return loadReportList(parsed.request)
}
