import type { LanguageTag } from './languages.ts'

/** State of the PDF chosen for an edition: `reading` until its pages are counted. */
export type DocumentState = 'reading' | 'read' | 'failed'

/** What of a PDF is looked at before it goes out. */
export type DocumentFacts = {
  id: number
  state: DocumentState
  bytes: number
  language: LanguageTag | null
  /** Names of the other editions that have chosen the same file. */
  elsewhere: string[]
}

/**
 * What may be wrong with a PDF. All of them warn; one that is added here needs its message in
 * collections/messages/checklist.ts and nothing else.
 */
export const DOCUMENT_FINDINGS = ['documentTooLarge', 'documentLanguage', 'documentElsewhere'] as const
export type DocumentFinding = (typeof DOCUMENT_FINDINGS)[number]

/** Google Scholar reads PDFs up to 5 MB only (its Inclusion Guidelines for Webmasters, "Indexing"). */
const INDEXED_UP_TO_BYTES = 5 * 1024 * 1024

/**
 * @param language the edition's, as far as it has one
 * @returns what is to be said about the PDF, with the values of the messages
 */
export function findingsInDocument(
  document: DocumentFacts,
  language: LanguageTag | null,
): { code: DocumentFinding; values: Record<string, string> }[] {
  const { bytes, elsewhere, language: own } = document
  const megabytes = (bytes / 1024 / 1024).toFixed(1)
  return [
    ...(bytes > INDEXED_UP_TO_BYTES ? [{ code: 'documentTooLarge' as const, values: { megabytes } }] : []),
    ...(own && language && own !== language
      ? [{ code: 'documentLanguage' as const, values: { language: own, edition: language } }]
      : []),
    ...(elsewhere.length > 0
      ? [{ code: 'documentElsewhere' as const, values: { editions: elsewhere.join(', ') } }]
      : []),
  ]
}
