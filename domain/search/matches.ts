import type { LanguageTag } from '../languages.ts'
import { SEARCH_FIELDS, type SearchField } from './fields.ts'
import { SEARCH_FILTERS, type SearchFilter } from './request.ts'

/** What filters and lists of results have to know of an edition of the index. */
export type EditionFact = {
  id: number
  report: number
  language: LanguageTag
  form: 'text' | 'file'
  isOriginal: boolean
  slug: string
  title: string
  /** Calendar date. */
  date: string
  /** The same in milliseconds of Unix time; NaN where there is none. */
  time: number
  series: number | null
  category: number | null
  topics: readonly number[]
  /** People. */
  authors: readonly number[]
  document: number | null
  sample: boolean
}

/** An edition that has all that is looked for. `fields`: those that have all of it by themselves. */
export type FoundEdition = { edition: EditionFact; fields: ReadonlySet<SearchField> }

/** A filter whose value was found: people and terms by their ids, others as they are. */
export type SearchSelection = Partial<Record<SearchFilter, string | number>>

/** @returns what a found edition has under one filter */
export function valuesOfFound({ edition, fields }: FoundEdition, filter: SearchFilter): readonly (string | number)[] {
  switch (filter) {
    case 'language':
      return [edition.language.toLowerCase()]
    case 'in':
      return [...fields]
    case 'year':
      return [edition.date.slice(0, 4)]
    case 'author':
      return edition.authors
    case 'topic':
      return edition.topics
    case 'series':
      return edition.series === null ? [] : [edition.series]
    case 'category':
      return edition.category === null ? [] : [edition.category]
  }
}

/** Filters in use of which the edition has another value. */
const failing = (found: FoundEdition, selection: SearchSelection, used: readonly SearchFilter[]): SearchFilter[] =>
  used.filter((filter) => {
    const wanted = selection[filter]
    return wanted !== undefined && !valuesOfFound(found, filter).includes(wanted)
  })

const usedIn = (selection: SearchSelection) => SEARCH_FILTERS.filter((filter) => selection[filter] !== undefined)

export function selectFound(all: readonly FoundEdition[], selection: SearchSelection): readonly FoundEdition[] {
  const used = usedIn(selection)
  return used.length === 0 ? all : all.filter((found) => failing(found, selection, used).length === 0)
}

type Tally = Map<string | number, { reports: number; last: number }>

/** A report counts once, however many of its editions have the value; they come one after the other. */
function count(tally: Tally, value: string | number, report: number): void {
  const counted = tally.get(value)
  if (!counted) tally.set(value, { reports: 1, last: report })
  else if (counted.last !== report) {
    counted.reports += 1
    counted.last = report
  }
}

/**
 * @param all those of a report one after the other
 * @returns for each filter its values with the number of reports that would be found if that value were chosen while
 *   the other filters stay as they are
 */
export function countFound(
  all: readonly FoundEdition[],
  selection: SearchSelection,
): Record<SearchFilter, Map<string | number, number>> {
  const used = usedIn(selection)
  const tally = (): Tally => new Map()
  const tallies: Record<SearchFilter, Tally> = {
    language: tally(),
    in: tally(),
    year: tally(),
    author: tally(),
    topic: tally(),
    series: tally(),
    category: tally(),
  }
  for (const found of all) {
    const failed = used.length === 0 ? [] : failing(found, selection, used)
    if (failed.length > 1) continue
    for (const filter of failed.length === 1 ? failed : SEARCH_FILTERS) {
      for (const value of valuesOfFound(found, filter)) count(tallies[filter], value, found.edition.report)
    }
  }
  const counts = (filter: SearchFilter) => new Map([...tallies[filter]].map(([value, { reports }]) => [value, reports]))
  return {
    language: counts('language'),
    in: counts('in'),
    year: counts('year'),
    author: counts('author'),
    topic: counts('topic'),
    series: counts('series'),
    category: counts('category'),
  }
}

/** @returns the highest of the fields, or null where only several together have all */
export const highestOf = (fields: ReadonlySet<SearchField>): SearchField | null =>
  SEARCH_FIELDS.find((field) => fields.has(field)) ?? null
