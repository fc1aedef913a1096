import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { citationView } from '#content/citation-view.ts'
import type { ReportView } from '#content/views.ts'
import { INTERFACE_LANGUAGES, type InterfaceLanguage } from '#domain/languages.ts'
import { pictureNames } from '#domain/typeset/picture-names.ts'
import { sampleReportView, sampleSiteView } from '#sample/report-view.ts'
import { exampleTable, showcase } from '#sample/showcase.ts'
import { compile } from '#typeset/compile.ts'
import { typesetDocument } from '#typeset/document.ts'
import { wordsIn } from '#typeset/words.ts'
import { complain, explain, say } from './progress.ts'

const PICTURES = path.join(import.meta.dirname, '..', 'sample', 'files')
const OUT = path.join(import.meta.dirname, '..', '.data', 'typeset-preview')

/** The sample's report, with everything added that a text can have. */
function viewIn(language: InterfaceLanguage): ReportView {
  const view = sampleReportView(language)
  if (!view.body || !view.image) return view
  const children = [...view.body.root.children, ...showcase(1), exampleTable(30, 12)]
  return { ...view, body: { root: { ...view.body.root, children } }, figures: { 1: view.image } }
}

/** Sets the sample in all languages by `typeset/report.typ`, for whoever changes it. */
async function preview(): Promise<void> {
  await mkdir(OUT, { recursive: true })
  for (const language of INTERFACE_LANGUAGES) {
    const [report, site] = [viewIn(language), sampleSiteView(language)]
    const document = typesetDocument({ report, site, words: await wordsIn(language) }, citationView(report, site))
    const names = [...pictureNames(document)]
    const files = Object.fromEntries(names.map(([src, name]) => [src, path.join(PICTURES, name)]))
    const started = Date.now()
    const { isUniversal, pages, pdf } = await compile(document, files)
    const file = path.join(OUT, `${language}.pdf`)
    await writeFile(file, pdf)
    const kind = isUniversal ? 'PDF/UA-1' : 'tagged, but not PDF/UA-1'
    say(`${file}: ${pages} pages, ${Math.round(pdf.length / 1024)} KB, ${kind}, in ${Date.now() - started} ms`)
  }
}

try {
  await preview()
} catch (error) {
  complain(explain(error))
  process.exitCode = 1
}
