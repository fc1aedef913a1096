import { describe, expect, it } from '@jest/globals'
import { combine } from '#domain/search/combine.ts'
import { SEARCH_FIELDS, type SearchField } from '#domain/search/fields.ts'
import { columnsOf } from '#domain/search/columns.ts'
import { foldWithPlaces } from '#domain/search/fold.ts'
import { type Found, foundEditions } from '#domain/search/found.ts'
import { countFound, type SearchSelection, selectFound } from '#domain/search/matches.ts'
import { finderOf } from '#domain/search/occurrences.ts'
import { parseQuery } from '#domain/search/query.ts'
import { findHits, snippetOf } from '#domain/search/snippet.ts'
import { editionFact } from '#tests/support/builders/edition-fact.ts'

/** Title is the first bit, people the second. */
const [TITLE, PEOPLE] = [1, 2]

describe('where words of a query are', () => {
  const found = (clauses: Found[], mode: 'all' | 'any') => {
    const { fieldBits, places } = combine(clauses, mode)
    return Array.from(places, (place, index) => [place, fieldBits[index]])
  }
  const first: Found = { places: Uint32Array.of(0, 1, 3), fieldBits: Uint8Array.of(TITLE, TITLE, TITLE | PEOPLE) }
  const second: Found = { places: Uint32Array.of(0, 1, 2), fieldBits: Uint8Array.of(TITLE, PEOPLE, PEOPLE) }

  it('is where all of them are, with the fields that have all by themselves', () => {
    expect(found([first, second], 'all')).toEqual([
      [0, TITLE],
      [1, 0],
    ])
  })

  it('is where any of them is, where that is enough', () => {
    expect(found([first, second], 'any')).toEqual([
      [0, TITLE],
      [1, TITLE | PEOPLE],
      [2, PEOPLE],
      [3, TITLE | PEOPLE],
    ])
  })

  it('is nowhere without words', () => {
    expect(found([], 'all')).toEqual([])
  })
})

describe('counts beside filters', () => {
  const edition = (id: number, report: number, year: number) =>
    editionFact({
      id,
      report,
      language: id % 2 === 0 ? 'ko' : 'en',
      isOriginal: id % 2 === 1,
      date: `${year}-01-15`,
      category: 4,
      authors: [7],
    })
  const list = [edition(1, 10, 2024), edition(2, 10, 2024), edition(3, 11, 2025), edition(4, 11, 2025)]
  const bitsOf = (fields: SearchField[]) =>
    fields.reduce((bits, field) => bits | (1 << SEARCH_FIELDS.indexOf(field)), 0)
  const all: Found = {
    places: Uint32Array.of(0, 1, 2, 3),
    fieldBits: Uint8Array.of(bitsOf(['title', 'pdf']), bitsOf(['pdf']), bitsOf(['pdf']), bitsOf(['pdf'])),
  }
  const columns = columnsOf(list)
  const counted = (selection: SearchSelection) => {
    const { author, in: field, language, year } = countFound(all, selection, columns)
    return [language, field, year, author].map((counts) => Object.fromEntries(counts))
  }

  it('are of reports, not of their editions', () => {
    expect(counted({})).toEqual([{ en: 2, ko: 2 }, { title: 1, pdf: 2 }, { 2024: 1, 2025: 1 }, { 7: 2 }])
  })

  it('say what would be found by another value of the same filter, and of others within what is chosen', () => {
    expect(counted({ year: '2024' })).toEqual([{ en: 1, ko: 1 }, { title: 1, pdf: 1 }, { 2024: 1, 2025: 1 }, { 7: 1 }])
    expect(counted({ year: '2024', in: 'title' })).toEqual([{ en: 1 }, { title: 1, pdf: 1 }, { 2024: 1 }, { 7: 1 }])
    const selected = foundEditions(selectFound(all, { year: '2024', in: 'title' }, columns), list)
    expect(selected.map(({ edition: { id } }) => id)).toEqual([1])
  })
})

describe('the stretch that is shown', () => {
  const shown = (text: string, query: string) =>
    snippetOf(text, findHits(foldWithPlaces(text), finderOf(parseQuery(query).clauses)))
      .marked.map((piece) => piece.text)
      .join('')

  it.each([
    ['English', `${'Presidents negotiated '.repeat(40)}zeppelin${' Presidents negotiated'.repeat(40)}`, 'zeppelin'],
    [
      'English with a Chinese name',
      `${'于铁军 Presidents '.repeat(40)}zeppelin${' Presidents'.repeat(40)}`,
      'zeppelin',
    ],
    ['Korean', `${'대통령들이 협상했다 '.repeat(40)}비행선${' 대통령들이 협상했다'.repeat(40)}`, '비행선'],
  ])('begins and ends with whole words of %s', (_what, text, query) => {
    const words = new Set(text.split(' '))
    expect(
      shown(text, query)
        .trim()
        .split(' ')
        .filter((word) => !words.has(word)),
    ).toEqual([])
  })

  it('is found in a book of which every word is a hit, too', () => {
    const text = `${'trust '.repeat(40_000)}zeppelin trust`
    const hits = findHits(foldWithPlaces(text), finderOf(parseQuery('trust zeppelin').clauses))
    expect(snippetOf(text, hits).marked.map((piece) => piece.text)).toContain('zeppelin')
  })
})
