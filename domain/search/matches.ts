import { isSearchField, SEARCH_FIELDS } from './fields.ts'
import { type Column, type Columns, hasCode } from './columns.ts'
import { ALL_FIELD_BITS, type Found, keepFound } from './found.ts'
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

/** @returns the fields with the number of reports that were found by each */
function countFields({ fieldBits, places }: Found, { report }: Columns) {
  // Of reports by all the fields in which any of their editions was found.
  const counts = new Uint32Array(ALL_FIELD_BITS.length)
  let [bits, of] = [0, -1]
  for (let index = 0; index < places.length; index += 1) {
    const next = report[places[index] ?? 0] ?? 0
    if (next !== of && of >= 0) counts[bits] = (counts[bits] ?? 0) + 1
    bits = (fieldBits[index] ?? 0) | (next === of ? bits : 0)
    of = next
  }
  if (of >= 0) counts[bits] = (counts[bits] ?? 0) + 1
  const countOf = (bit: number) => ALL_FIELD_BITS.reduce((sum, all) => sum + (all & bit ? (counts[all] ?? 0) : 0), 0)
  return new Map(
    SEARCH_FIELDS.map((field, code) => [field, countOf(1 << code)] as const).filter(([, count]) => count > 0),
  )
}

/** @returns the values of a column with the number of reports that have them */
function countColumn({ places }: Found, { codes, starts, values }: Column, { report }: Columns) {
  const counts = new Uint32Array(values.length)
  // A report counts once, however many of its editions have a value, since they come one after the other.
  const last = new Uint32Array(values.length)
  for (let index = 0; index < places.length; index += 1) {
    const place = places[index] ?? 0
    const [of, end] = [report[place] ?? 0, starts[place + 1] ?? 0]
    for (let at = starts[place] ?? 0; at < end; at += 1) {
      const code = codes[at] ?? 0
      if (last[code] === of) continue
      last[code] = of
      counts[code] = (counts[code] ?? 0) + 1
    }
  }
  return new Map(values.map((value, code) => [value, counts[code] ?? 0] as const).filter(([, count]) => count > 0))
}

type Counts = Record<SearchFilter, ReadonlyMap<string | number, number>>

/** Of what was found by one word, which is remembered as such: many readers ask for the same. */
const counted = new WeakMap<Found, { columns: Columns; counts: Counts }>()

/**
 * @returns for each filter its values with the number of reports that would be found if that value were chosen while
 *   the other filters stay as they are
 */
export function countFound(all: Found, selection: SearchSelection, columns: Columns): Counts {
  const failures = failuresOf(all, selection, columns)
  const known = failures ? undefined : counted.get(all)
  if (known?.columns === columns) return known.counts
  const countsOf = (filter: SearchFilter) => {
    const others = ~bitOf(filter)
    const passed = failures ? keepFound(all, (index) => ((failures[index] ?? 0) & others) === 0) : all
    return filter === 'in' ? countFields(passed, columns) : countColumn(passed, columns.filters[filter], columns)
  }
  const counts: Counts = {
    language: countsOf('language'),
    in: countsOf('in'),
    year: countsOf('year'),
    author: countsOf('author'),
    topic: countsOf('topic'),
    series: countsOf('series'),
    category: countsOf('category'),
  }
  if (!failures) counted.set(all, { columns, counts })
  return counts
}
