import { isSearchField, SEARCH_FIELDS } from './fields.ts'
import { type Column, type Columns, hasCode } from './columns.ts'
import { type Found, keepFound } from './found.ts'
import { SEARCH_FILTERS, type SearchFilter } from './request.ts'

/** A filter whose value was found: people and terms by their ids, others as they are. */
export type SearchSelection = Partial<Record<SearchFilter, string | number>>

const bitOf = (filter: SearchFilter): number => 1 << SEARCH_FILTERS.indexOf(filter)

/** @returns for each that was found the filters in use that it does not pass, a bit for each; null: none is in use */
function failuresOf({ fieldBits, places }: Found, selection: SearchSelection, columns: Columns): Uint8Array | null {
  const used = SEARCH_FILTERS.filter((filter) => selection[filter] !== undefined)
  if (used.length === 0) return null
  const failures = new Uint8Array(places.length)
  for (const filter of used) {
    const passes = passing(filter, selection[filter], columns)
    for (let index = 0; index < failures.length; index += 1)
      if (!passes(places[index] ?? 0, fieldBits[index] ?? 0)) failures[index] = (failures[index] ?? 0) | bitOf(filter)
  }
  return failures
}

/** @returns a function that tells whether something passes a filter, by its place and fields */
function passing(filter: SearchFilter, wanted: string | number | undefined, columns: Columns) {
  if (filter === 'in') {
    const bit = isSearchField(wanted) ? 1 << SEARCH_FIELDS.indexOf(wanted) : 0
    return (_place: number, fieldBits: number) => (fieldBits & bit) !== 0
  }
  const column = columns.filters[filter]
  const code = wanted === undefined ? -1 : column.values.indexOf(wanted)
  return (place: number) => hasCode(column, place, code)
}

/** @returns those that pass all filters in use */
export function selectFound(all: Found, selection: SearchSelection, columns: Columns): Found {
  const failures = failuresOf(all, selection, columns)
  return failures ? keepFound(all, (index) => failures[index] === 0) : all
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

/** @returns the fields with the number of reports that were found by each */
function countFields({ fieldBits, places }: Found, { report }: Columns) {
  const tally = new Tally(SEARCH_FIELDS)
  for (let index = 0; index < places.length; index += 1) {
    const [bits, of] = [fieldBits[index] ?? 0, report[places[index] ?? 0] ?? 0]
    for (let code = 0; code < SEARCH_FIELDS.length; code += 1) if (bits & (1 << code)) tally.count(code, of)
  }
  return tally.result()
}

/** @returns the values of a column with the number of reports that have them */
function countColumn({ places }: Found, { codes, starts, values }: Column, { report }: Columns) {
  const tally = new Tally(values)
  for (let index = 0; index < places.length; index += 1) {
    const place = places[index] ?? 0
    const [of, end] = [report[place] ?? 0, starts[place + 1] ?? 0]
    for (let at = starts[place] ?? 0; at < end; at += 1) tally.count(codes[at] ?? 0, of)
  }
  return tally.result()
}

/**
 * @returns for each filter its values with the number of reports that would be found if that value were chosen while
 *   the other filters stay as they are
 */
export function countFound(
  all: Found,
  selection: SearchSelection,
  columns: Columns,
): Record<SearchFilter, Map<string | number, number>> {
  const failures = failuresOf(all, selection, columns)
  const counts = (filter: SearchFilter) => {
    const others = ~bitOf(filter)
    const passed = failures ? keepFound(all, (index) => ((failures[index] ?? 0) & others) === 0) : all
    return filter === 'in' ? countFields(passed, columns) : countColumn(passed, columns.filters[filter], columns)
  }
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
