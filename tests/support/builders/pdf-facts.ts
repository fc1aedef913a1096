import type { DocumentFacts } from '#domain/document-facts.ts'
import type { PdfFacts } from '#domain/pdf-facts.ts'

/** @returns a PDF in English about which there is nothing to say */
export const wellMade = (facts: Partial<PdfFacts> = {}): DocumentFacts => ({
  id: 5,
  state: 'read',
  failure: null,
  bytes: 150_000,
  language: null,
  pages: 12,
  elsewhere: [],
  others: [],
  brokenLinks: [],
  facts: {
    title: 'Trust-building from the top',
    author: 'Yu Tiejun',
    language: 'en',
    ...{ tagged: true, restricted: false, javascript: false, attachments: [], outline: [], labels: null },
    fonts: [{ name: 'SourceSerif', type: 'CIDFontType0', embedded: true }],
    links: [],
    sizes: [{ width: 595, height: 842, pages: 12 }],
    ...{ brokenPages: [], characters: 30_000, pagesWithoutText: 1 },
    textLanguage: { tag: 'en', certain: true },
    ...facts,
  },
})
