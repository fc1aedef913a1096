import type { Metadata } from 'next'
import { ReportListFrame } from '../report-list/report-list-frame.tsx'
import { loadReportList, reportListHead } from '../report-list/load.ts'
import { nextMetadata } from '../../next-metadata.ts'

/** The list without filters, remembered; an address with a query is answered by `report-list`. */
const EVERYTHING = { filters: {}, page: 1 }

export async function generateMetadata(): Promise<Metadata> {
  return nextMetadata(await reportListHead(await loadReportList(EVERYTHING)))
}

export default async function Page() {
  return <ReportListFrame list={await loadReportList(EVERYTHING)} />
}
