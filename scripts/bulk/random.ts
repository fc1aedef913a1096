/** Numbers that look random and are the same every time (mulberry32 by Tommy Ettinger, public domain). */
export type Random = () => number

export function randomFrom(seed: number): Random {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** @returns a place in a list of `length`, the first ones far more often, as words are used (Zipf) */
export const frequentPlace = (random: Random, length: number): number =>
  Math.min(length - 1, Math.floor(length ** random()) - 1 + (random() < 0.5 ? 0 : 1))
