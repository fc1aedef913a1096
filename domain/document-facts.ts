import type { LanguageTag } from './languages.ts'
import type { PdfFacts, ReadingFailure } from './pdf-facts.ts'

/** State of an uploaded PDF: `reading` until it was read once. */
export type DocumentState = 'reading' | 'read' | 'failed'

/** What of a PDF, by itself and in an edition, is looked at before it goes out. */
export type DocumentFacts = {
  id: number
  state: DocumentState
  /** Why it could not be read; null for those of which it was never noted. */
  failure: ReadingFailure | null
  bytes: number
  /** What the document's form says. */
  language: LanguageTag | null
  pages: number | null
  /** Null where it could not be read, or was read before these were kept. */
  facts: PdfFacts | null
  /** Names of the other editions that have chosen the same file. */
  elsewhere: string[]
  /** Pages of the PDFs of the work's other editions. */
  others: { language: LanguageTag; pages: number }[]
  /** Links in the file that did not answer when they were last looked at. */
  brokenLinks: { url: string; page: number; detail: string }[]
}
