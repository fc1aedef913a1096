import type { EditionFact } from './edition-fact.ts'
import type { SearchFilter } from './request.ts'

/** What editions have under one filter, as numbers: several thousand are counted for a search. */
export type Column = {
  /** The values, each once: people and terms by their ids, others as they stand in addresses. */
  values: readonly (string | number)[]
  /** Places in `values`, those of one edition after those of another. */
  codes: Uint32Array
  /** Where in `codes` those of each edition begin; one more, where the last ones end. */
  starts: Uint32Array
}

/** Facts of editions by their places in a list. `in`, in which field, depends on the query. */
export type Columns = {
  report: Uint32Array
  /** Milliseconds of Unix time; NaN where there is none. */
  time: Float64Array
  /** The same day as YYYYMMDD, which sorts like the date; 0 where there is none. */
  day: Uint32Array
  isOriginal: Uint8Array
  filters: Record<Exclude<SearchFilter, 'in'>, Column>
}

const FILTER_VALUES: Record<Exclude<SearchFilter, 'in'>, (edition: EditionFact) => readonly (string | number)[]> = {
  language: ({ language }) => [language.toLowerCase()],
  year: ({ date }) => [date.slice(0, 4)],
  author: ({ authors }) => authors,
  topic: ({ topics }) => topics,
  series: ({ series }) => (series === null ? [] : [series]),
  category: ({ category }) => (category === null ? [] : [category]),
}

function columnOf(editions: readonly EditionFact[], filter: Exclude<SearchFilter, 'in'>): Column {
  const codeOf = new Map<string | number, number>()
  const codes: number[] = []
  const starts = new Uint32Array(editions.length + 1)
  for (const [place, edition] of editions.entries()) {
    for (const value of FILTER_VALUES[filter](edition)) {
      const code = codeOf.get(value) ?? codeOf.size
      codeOf.set(value, code)
      codes.push(code)
    }
    starts[place + 1] = codes.length
  }
  return { values: [...codeOf.keys()], codes: Uint32Array.from(codes), starts }
}

export const columnsOf = (editions: readonly EditionFact[]): Columns => ({
  report: Uint32Array.from(editions, ({ report }) => report),
  time: Float64Array.from(editions, ({ date }) => Date.parse(date)),
  day: Uint32Array.from(editions, ({ date }) => Number(date.replaceAll('-', '')) || 0),
  isOriginal: Uint8Array.from(editions, ({ isOriginal }) => Number(isOriginal)),
  filters: {
    language: columnOf(editions, 'language'),
    year: columnOf(editions, 'year'),
    author: columnOf(editions, 'author'),
    topic: columnOf(editions, 'topic'),
    series: columnOf(editions, 'series'),
    category: columnOf(editions, 'category'),
  },
})

/** @returns whether the edition at a place has the value with a code */
export function hasCode({ codes, starts }: Column, place: number, code: number): boolean {
  for (let at = starts[place] ?? 0; at < (starts[place + 1] ?? 0); at += 1) if (codes[at] === code) return true
  return false
}
