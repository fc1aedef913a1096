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

const passes = (found: FoundEdition, selection: SearchSelection, except?: SearchFilter) =>
  SEARCH_FILTERS.every((filter) => {
    const wanted = selection[filter]
    return filter === except || wanted === undefined || valuesOfFound(found, filter).includes(wanted)
  })

export const selectFound = (all: readonly FoundEdition[], selection: SearchSelection): FoundEdition[] =>
  all.filter((found) => passes(found, selection))

/**
 * @returns for each filter its values with the number of reports that would be found if that value were chosen while
 *   the other filters stay as they are
 */
export function countFound(
  all: readonly FoundEdition[],
  selection: SearchSelection,
): Record<SearchFilter, Map<string | number, number>> {
  const count = (filter: SearchFilter) => {
    const reports = new Map<string | number, Set<number>>()
    for (const found of all) {
      if (!passes(found, selection, filter)) continue
      for (const value of valuesOfFound(found, filter)) {
        const counted = reports.get(value)
        if (counted) counted.add(found.edition.report)
        else reports.set(value, new Set([found.edition.report]))
      }
    }
    return new Map([...reports].map(([value, { size }]) => [value, size]))
  }
  return {
    language: count('language'),
    in: count('in'),
    year: count('year'),
    author: count('author'),
    topic: count('topic'),
    series: count('series'),
    category: count('category'),
  }
}

/** @returns the highest of the fields, or null where only several together have all */
export const highestOf = (fields: ReadonlySet<SearchField>): SearchField | null =>
  SEARCH_FIELDS.find((field) => fields.has(field)) ?? null
