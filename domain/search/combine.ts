/** For each place the fields in which something is, a bit for each as `SEARCH_FIELDS` has them. */
export type FieldBits = Uint8Array

/** What was found of a query: for each of its clauses the fields in every edition. */
export type Occurrences = { wanted: readonly FieldBits[]; mode: 'all' | 'any' }

/** @param found what `combine` found: where it is, and the fields that have all of it by themselves */
type Visit = (place: number, bits: number) => void

/**
 * Finds where all clauses are, each in whichever field, or any of them where the mode says so. A clause itself is found
 * within one field: half of a phrase in a title and half of it in a text are no phrase.
 *
 * @param size how many places there are
 */
export function combine(size: number, { mode, wanted }: Occurrences, visit: Visit): void {
  for (let place = 0; place < size; place += 1) {
    let [all, any, isEverywhere] = [~0, 0, wanted.length > 0]
    for (const bits of wanted) {
      const here = bits[place] ?? 0
      all &= here
      any |= here
      isEverywhere &&= here !== 0
    }
    if (mode === 'any' ? any !== 0 : isEverywhere) visit(place, mode === 'any' ? any : all)
  }
}
