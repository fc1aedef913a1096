import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs'

export type PdfRead = { title: string; language: string; pages: number; text: string; pageTexts: string[] }

/** @returns what a reader's program finds in a PDF */
export async function readPdf(bytes: Uint8Array): Promise<PdfRead> {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: VerbosityLevel.ERRORS })
  const document = await task.promise
  const metadata = await document.getMetadata()
  const info: Record<string, unknown> = { ...metadata.info }
  const pageTexts: string[] = []
  for (let number = 1; number <= document.numPages; number++) {
    const { items } = await (await document.getPage(number)).getTextContent()
    pageTexts.push(items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join(''))
  }
  await task.destroy()
  return {
    title: String(info.Title ?? ''),
    language: String(info.Language ?? ''),
    pages: document.numPages,
    text: pageTexts.join('\n'),
    pageTexts,
  }
}
