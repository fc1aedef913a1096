import { expect, it, jest } from '@jest/globals'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { INTERFACE_LANGUAGES, type InterfaceLanguage, LANGUAGES } from '#domain/languages.ts'
import { preflight } from '#domain/preflight.ts'
import { readPdf } from '#pdf/read.ts'
import { sampleReportView } from '#sample/report-view.ts'
import { exampleTable, showcase } from '#sample/showcase.ts'
import { typesetReport } from '../support/typeset-report.ts'

jest.setTimeout(120_000)

/** Everything that can stand in a text, a table on a sheet on its side among it. */
async function fullReport(language: InterfaceLanguage): Promise<Buffer> {
  const { body, image } = sampleReportView(language)
  if (!body || !image) throw new Error('The sample has a text and an image.')
  const children = [...body.root.children, ...showcase(1), exampleTable(12, 5)]
  const { pdf } = await typesetReport({ body: { root: { ...body.root, children } }, figures: { 1: image } }, language)
  return pdf
}

it.each(INTERFACE_LANGUAGES)(
  'a PDF that the portal sets has nothing that editors are told of: %s',
  async (language) => {
    const folder = await mkdtemp(path.join(tmpdir(), 'preflight-'))
    try {
      const pdf = await fullReport(language)
      const file = path.join(folder, 'report.pdf')
      await writeFile(file, pdf)
      const reading = await readPdf(file)
      if ('failed' in reading) throw new Error(reading.detail)
      const { facts, pages } = reading
      const { tag } = LANGUAGES[language]
      const document = { id: 1, state: 'read', failure: null, bytes: pdf.length, language: tag, pages, facts } as const
      const alone = { elsewhere: [], others: [], brokenLinks: [] }
      expect(preflight({ ...document, ...alone }, { language: tag })).toEqual([])
      // What is not looked at there: it can be moved through by its headings.
      expect(facts.outline.length).toBeGreaterThan(5)
    } finally {
      await rm(folder, { recursive: true })
    }
  },
)
