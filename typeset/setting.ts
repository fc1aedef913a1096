import type { ReportView, SiteView } from '#content/views.ts'
import type { Words } from './words.ts'

/** What every part of the document is made with. */
export type Setting = { report: ReportView; site: SiteView; words: Words }
