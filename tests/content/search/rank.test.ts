import { describe, expect, it } from '@jest/globals'
import { LRUCache } from 'lru-cache'
import { rememberCloseness } from '#content/search/closeness.ts'
import type { IndexedEdition, IndexFacts } from '#content/search/facts.ts'
import { rememberTexts } from '#content/search/texts.ts'
import { rankReports } from '#content/search/rank.ts'
import { columnsOf } from '#domain/search/columns.ts'
import { parseQuery } from '#domain/search/query.ts'
import type { SearchSort } from '#domain/search/request.ts'
import { editionFact } from '#tests/support/builders/edition-fact.ts'

const REPORTS = 700
const [TITLE, PDF] = [1, 16]

/** Two editions of each report, published over two years, several on a day. */
const list = Array.from({ length: REPORTS * 2 }, (_, place): IndexedEdition => {
  const report = 1 + Math.floor(place / 2)
  const fact = editionFact({
    id: 5_000 - place,
    report,
    language: place % 2 === 0 ? 'en' : 'ko',
    isOriginal: place % 2 === 0,
    date: new Date(Date.UTC(2024, 0, 1 + ((report * 37) % 500))).toISOString().slice(0, 10),
  })
  return { ...fact, foldedTitle: `report ${report}` }
})
const facts: IndexFacts = {
  generation: '1',
  editions: new Map(list.map((edition) => [edition.id, edition])),
  list,
  columns: columnsOf(list),
  placeOf: new Map(list.map(({ id }, place) => [id, place])),
  clauses: new LRUCache({ max: 1 }),
  texts: rememberTexts(),
  closeness: rememberCloseness(),
  people: new Map(),
  peopleBySlug: new Map(),
  topics: new Set(),
  originals: new Map(),
}
/** Every third report by its title, the others by their PDFs. */
const found = {
  places: Uint32Array.from(list.keys()),
  fieldBits: Uint8Array.from(list, ({ report }) => (report % 3 === 0 ? TITLE : PDF)),
}
/** Nothing is known of how close the words are. */
const read = () => Promise.resolve([])
const rank = (sort: SearchSort, wanted: number) =>
  rankReports(read, { query: parseQuery('trust'), sort, wanted }, found, facts, {
    language: 'ko',
    now: Date.UTC(2026, 0, 1),
  })

describe('reports that were found', () => {
  it.each(['relevance', 'newest', 'oldest'] as const)('begin by %s as all of them do', async (sort) => {
    const all = await rank(sort, Infinity)
    const first = await rank(sort, 40)
    expect(new Set(all.reports).size).toBe(REPORTS)
    expect(first.total).toBe(REPORTS)
    expect([...first.reports.slice(0, 40)]).toEqual([...all.reports.slice(0, 40)])
    expect([...first.keys.slice(0, 40)]).toEqual([...all.keys.slice(0, 40)])
  })

  it('are in the order of field and date, the reader’s edition first', async () => {
    const { keys, reports, slice } = await rank('relevance', Infinity)
    expect([...keys]).toEqual([...keys].toSorted((a, b) => b - a))
    expect([...reports.slice(0, Math.floor(REPORTS / 3))].every((report) => report % 3 === 0)).toBe(true)
    const [report] = slice(0, 1)
    expect(report?.editions.map(({ edition }) => edition.language)).toEqual(['ko', 'en'])
    const days = Array.from(reports.slice(0, 200), (number) => list[(number - 1) * 2]?.date)
    expect(days).toEqual([...days].toSorted().toReversed())
  })
})
