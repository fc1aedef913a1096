import type { EditionFact } from './edition-fact.ts'
import { SEARCH_FIELDS, type SearchField } from './fields.ts'

/**
 * Editions that have what is looked for, as columns, since they may be tens of thousands. `places`: in the list of all
 * and in the columns of their facts, ascending, so that those of a report come one after the other. `fieldBits`: the
 * fields that have all of it by themselves, a bit for each as `SEARCH_FIELDS` has them; 0 where only several together
 * have all.
 */
export type Found = { places: Uint32Array; fieldBits: Uint8Array }

/** One of them, to be looked at closely. */
export type FoundEdition = {
  edition: EditionFact
  fields: ReadonlySet<SearchField>
  /** The highest of the fields; null where only several together have all. */
  highest: SearchField | null
}

/** Every set of fields there is. */
export const ALL_FIELD_BITS: readonly number[] = [...Array(2 ** SEARCH_FIELDS.length).keys()]
/** The same as sets, by their bits. */
const SETS = ALL_FIELD_BITS.map((bits) => {
  const fields = SEARCH_FIELDS.filter((_field, index) => bits & (1 << index))
  return { fields: new Set(fields), highest: fields[0] ?? null }
})

/** @returns the highest of the fields, or null where only several together have all */
export const highestOf = (fieldBits: number): SearchField | null => SETS[fieldBits]?.highest ?? null

/** @returns those found from one index up to another, from the list of all */
export function foundEditions(
  { fieldBits, places }: Found,
  list: readonly EditionFact[],
  from = 0,
  to = places.length,
): FoundEdition[] {
  const editions: FoundEdition[] = []
  for (let index = from; index < to; index += 1) {
    const edition = list[places[index] ?? -1]
    const set = SETS[fieldBits[index] ?? 0]
    if (edition && set) editions.push({ edition, ...set })
  }
  return editions
}

/** @returns columns that are to be filled, and cut by `firstOf` */
export const roomFor = (most: number): Found => ({ places: new Uint32Array(most), fieldBits: new Uint8Array(most) })

/** @returns as much of the columns as was filled */
export const firstOf = ({ fieldBits, places }: Found, count: number): Found =>
  count === places.length
    ? { places, fieldBits }
    : { places: places.slice(0, count), fieldBits: fieldBits.slice(0, count) }

/** @returns those of what was found for which `isKept` says so of an index */
export function keepFound({ fieldBits, places }: Found, isKept: (index: number) => boolean): Found {
  const kept = roomFor(places.length)
  let count = 0
  for (let index = 0; index < places.length; index += 1) {
    if (!isKept(index)) continue
    kept.places[count] = places[index] ?? 0
    kept.fieldBits[count] = fieldBits[index] ?? 0
    count += 1
  }
  return firstOf(kept, count)
}
