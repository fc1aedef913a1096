import path from 'node:path'
import { citationView } from '#content/citation-view.ts'
import type { ReportView } from '#content/views.ts'
import type { InterfaceLanguage } from '#domain/languages.ts'
import { pictureNames } from '#domain/typeset/picture-names.ts'
import { sampleReportView, sampleSiteView } from '#sample/report-view.ts'
import { typesetDocument } from '#typeset/document.ts'
import { typeset } from '#typeset/typeset.ts'
import { wordsIn } from '#typeset/words.ts'
import { readPdf } from './read-pdf.ts'

const PICTURES = path.resolve('sample/files')

/** @returns the PDF that is set of the sample's report with these changes, and what a reader's program finds in it */
export async function typesetReport(changes: Partial<ReportView>, language: InterfaceLanguage = 'en') {
  const [report, site] = [{ ...sampleReportView(language), ...changes }, sampleSiteView(language)]
  const document = typesetDocument({ report, site, words: await wordsIn(language) }, citationView(report, site))
  const names = [...pictureNames(document)]
  const pictures = Object.fromEntries(names.map(([src, name]) => [src, path.join(PICTURES, name)]))
  const outcome = await typeset(document, pictures)
  if ('failed' in outcome) throw new Error(outcome.failed)
  return { ...outcome, read: await readPdf(outcome.pdf) }
}
