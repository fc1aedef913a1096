import type { EditionFact } from './edition-fact.ts'
import { isSearchField, SEARCH_FIELDS, type SearchField } from './fields.ts'
import { COLUMN_FILTERS, type Columns, hasCode } from './columns.ts'
import { SEARCH_FILTERS, type SearchFilter } from './request.ts'

/** An edition that has all that is looked for. */
export type FoundEdition = {
  edition: EditionFact
  /** Its place in the list of all, and in the columns of their facts. */
  place: number
  /** Fields that have all of it by themselves, and the highest of them; null where only several together have all. */
  fields: ReadonlySet<SearchField>
  highest: SearchField | null
  /** The same fields, a bit for each as `SEARCH_FIELDS` has them. */
  fieldBits: number
}

/** A filter whose value was found: people and terms by their ids, others as they are. */
export type SearchSelection = Partial<Record<SearchFilter, string | number>>

type Test = { filter: SearchFilter; passes: (found: FoundEdition) => boolean }

/** @returns a function that tells which of the filters in use an edition does not pass */
function failingOf(selection: SearchSelection, columns: Columns): (found: FoundEdition) => readonly SearchFilter[] {
  const tests = SEARCH_FILTERS.flatMap((filter): Test[] => {
    const wanted = selection[filter]
    if (wanted === undefined) return []
    if (filter === 'in')
      return [{ filter, passes: ({ fields }: FoundEdition) => isSearchField(wanted) && fields.has(wanted) }]
    const column = columns.filters[filter]
    const code = column.values.indexOf(wanted)
    return [{ filter, passes: ({ place }: FoundEdition) => hasCode(column, place, code) }]
  })
  return (found) => tests.flatMap(({ filter, passes }) => (passes(found) ? [] : [filter]))
}

const isUsed = (selection: SearchSelection) => SEARCH_FILTERS.some((filter) => selection[filter] !== undefined)

export function selectFound(
  all: readonly FoundEdition[],
  selection: SearchSelection,
  columns: Columns,
): readonly FoundEdition[] {
  if (!isUsed(selection)) return all
  const failing = failingOf(selection, columns)
  return all.filter((found) => failing(found).length === 0)
}

/** Counts reports: one counts once, however many of its editions have a value, since they come one after the other. */
class Tally {
  private readonly values: readonly (string | number)[]
  private readonly counts: Uint32Array
  private readonly last: Uint32Array

  constructor(values: readonly (string | number)[]) {
    this.values = values
    this.counts = new Uint32Array(values.length)
    this.last = new Uint32Array(values.length)
  }

  count(code: number, report: number): void {
    if (this.last[code] === report) return
    this.last[code] = report
    this.counts[code] = (this.counts[code] ?? 0) + 1
  }

  /** @returns the values that were counted */
  result(): Map<string | number, number> {
    return new Map(
      this.values.flatMap((value, code): [string | number, number][] => {
        const count = this.counts[code] ?? 0
        return count > 0 ? [[value, count]] : []
      }),
    )
  }
}

const NONE: readonly SearchFilter[] = []

/**
 * @param all those of a report one after the other
 * @returns for each filter its values with the number of reports that would be found if that value were chosen while
 *   the other filters stay as they are
 */
export function countFound(
  all: readonly FoundEdition[],
  selection: SearchSelection,
  columns: Columns,
): Record<SearchFilter, Map<string | number, number>> {
  const failing = isUsed(selection) ? failingOf(selection, columns) : () => NONE
  const inFields = new Tally(SEARCH_FIELDS)
  const counted = COLUMN_FILTERS.map((filter) => {
    const column = columns.filters[filter]
    return { ...column, filter, tally: new Tally(column.values) }
  })
  for (const found of all) {
    const [failed, another] = failing(found)
    // What fails two filters is found by no other value of one.
    if (another !== undefined) continue
    const { fieldBits, place } = found
    const report = columns.report[place] ?? 0
    if (failed === undefined || failed === 'in') {
      for (let code = 0; code < SEARCH_FIELDS.length; code += 1)
        if (fieldBits & (1 << code)) inFields.count(code, report)
    }
    for (const { codes, filter, starts, tally } of counted) {
      if (failed !== undefined && failed !== filter) continue
      const end = starts[place + 1] ?? 0
      for (let at = starts[place] ?? 0; at < end; at += 1) tally.count(codes[at] ?? 0, report)
    }
  }
  const counts = (wanted: SearchFilter) =>
    counted.find(({ filter }) => filter === wanted)?.tally.result() ?? inFields.result()
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
