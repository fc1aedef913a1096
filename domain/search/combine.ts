import { firstOf, type Found, roomFor } from './found.ts'

/** @returns what both have, with the fields in which both have it */
function both(one: Found, other: Found): Found {
  const found = roomFor(Math.min(one.places.length, other.places.length))
  let [at, atOther, count] = [0, 0, 0]
  while (at < one.places.length && atOther < other.places.length) {
    const place = one.places[at] ?? 0
    const placeOfOther = other.places[atOther] ?? 0
    if (place === placeOfOther) {
      found.places[count] = place
      found.fieldBits[count] = (one.fieldBits[at] ?? 0) & (other.fieldBits[atOther] ?? 0)
      count += 1
    }
    if (place <= placeOfOther) at += 1
    if (placeOfOther <= place) atOther += 1
  }
  return firstOf(found, count)
}

/** @returns what one has or the other, with the fields in which any has it */
function either(one: Found, other: Found): Found {
  const found = roomFor(one.places.length + other.places.length)
  let [at, atOther, count] = [0, 0, 0]
  while (at < one.places.length || atOther < other.places.length) {
    const place = one.places[at] ?? Infinity
    const placeOfOther = other.places[atOther] ?? Infinity
    found.places[count] = Math.min(place, placeOfOther)
    found.fieldBits[count] =
      (place <= placeOfOther ? (one.fieldBits[at] ?? 0) : 0) |
      (placeOfOther <= place ? (other.fieldBits[atOther] ?? 0) : 0)
    count += 1
    if (place <= placeOfOther) at += 1
    if (placeOfOther <= place) atOther += 1
  }
  return firstOf(found, count)
}

/**
 * Finds where all clauses are, each in whichever field, or any of them where the mode says so. A clause itself is found
 * within one field: half of a phrase in a title and half of it in a text are no phrase.
 *
 * @param clauses where each is
 */
export function combine(clauses: readonly Found[], mode: 'all' | 'any'): Found {
  const [first, ...others] = clauses
  return first ? others.reduce(mode === 'any' ? either : both, first) : roomFor(0)
}
