import type { EditionFact } from '#domain/search/edition-fact.ts'

/** @returns what the index knows of an edition, with nothing in it but what a test says */
export const editionFact = (fact: Pick<EditionFact, 'id' | 'report'> & Partial<EditionFact>): EditionFact => ({
  language: 'en',
  form: 'text',
  isOriginal: true,
  slug: `report-${fact.report}`,
  title: `Report ${fact.report}`,
  date: '2024-01-15',
  series: null,
  category: null,
  topics: [],
  authors: [],
  document: null,
  sample: false,
  ...fact,
})
