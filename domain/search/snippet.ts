import type { Folded } from './fold.ts'
import type { Occurrence } from './occurrences.ts'
import { isByCharacter } from './tokens.ts'

/** Text as it is shown: pieces that were looked for, and the rest. */
export type Marked = { text: string; isHit: boolean }[]
type Finder = (folded: string) => Occurrence[]

/** Characters around the first hit; a line of Chinese says as much as three of English. */
const LENGTH = { spaced: 220, byCharacter: 110 }
const BEFORE = 0.3

type Place = { start: number; end: number; clause: number }

/** What was found in a text. `places`: of the hits in the text itself; those that overlap are one. */
export type Hits = { places: Place[]; found: ReadonlySet<number> }

export function findHits({ text, folded, places: map }: Folded, find: Finder): Hits {
  const at = (place: number) => (map === null ? place : (map[place] ?? text.length))
  const places: Place[] = []
  const found = new Set<number>()
  for (const { clause, end, start } of find(folded)) {
    found.add(clause)
    const last = places.at(-1)
    if (last && at(start) < last.end) last.end = Math.max(last.end, at(end))
    else places.push({ start: at(start), end: at(end), clause })
  }
  return { places, found }
}

function markedBetween(text: string, places: readonly Place[], from: number, to: number): Marked {
  const marked: Marked = []
  const add = (start: number, end: number, isHit: boolean) => {
    const piece = text.slice(start, end).replace(/\s+/g, ' ')
    if (piece !== '') marked.push({ text: piece, isHit })
  }
  let at = from
  for (const { start, end } of places) {
    if (start < from || end > to) continue
    add(at, start, false)
    add(start, end, true)
    at = end
  }
  add(at, to, false)
  return marked
}

/** @returns all of a short text, with what was looked for marked */
export function markAll(text: Folded, find: Finder): Marked {
  return markedBetween(text.text, findHits(text, find).places, 0, text.text.length)
}

/** For each UTF-16 code unit: 1, a letter of a spaced script; -1, one that is found by characters; 0, anything else. */
const SPACED = Int8Array.from({ length: 0x1_00_00 }, (_, unit) => {
  const character = String.fromCharCode(unit)
  if (isByCharacter(character)) return -1
  return /\p{L}/u.test(character) ? 1 : 0
})

/** A name of Chinese characters does not make an English page Chinese. */
function isMostlySpaced(text: string): boolean {
  let balance = 0
  for (let at = 0; at < text.length; at += 1) balance += SPACED[text.charCodeAt(at)] ?? 0
  return balance >= 0
}

/** Korean has spaces between its words. */
const isOfWord = (text: string, at: number) =>
  /[\p{L}\p{M}\p{N}]/u.test(text.charAt(at)) &&
  (/\p{Script=Hangul}/u.test(text.charAt(at)) || !isByCharacter(text.charAt(at)))

const LONGEST_WORD = 30

/** Where a cut may be moved to, so that no word of a spaced script is cut. */
function wordEdge(text: string, at: number, step: 1 | -1): number {
  for (let moved = 0; moved < LONGEST_WORD; moved += 1) {
    const place = at + step * moved
    if (place <= 0 || place >= text.length) return Math.max(0, Math.min(place, text.length))
    if (!isOfWord(text, place) || !isOfWord(text, place - 1)) return place
  }
  return at
}

export type Snippet = {
  marked: Marked
  /** Something stands before or after it. */
  isCutBefore: boolean
  isCutAfter: boolean
}

/** @returns where the first of the stretches of a length begins in which most different clauses are */
function richest(places: readonly Place[], length: number): number {
  const counts = new Map<number, number>()
  let best = { start: places[0]?.start ?? 0, different: 0 }
  let last = 0
  for (const [index, first] of places.entries()) {
    for (let next = places[last]; next && next.end <= first.start + length; next = places[last]) {
      counts.set(next.clause, (counts.get(next.clause) ?? 0) + 1)
      last += 1
    }
    if (counts.size > best.different) best = { start: first.start, different: counts.size }
    const left = (counts.get(first.clause) ?? 0) - 1
    if (left > 0) counts.set(first.clause, left)
    else counts.delete(first.clause)
    // A hit longer than the stretch is in none.
    last = Math.max(last, index + 1)
  }
  return best.start
}

/**
 * The stretch of a text in which most different clauses are found.
 *
 * @param hits at least one
 */
export function snippetOf(text: string, { places }: Hits): Snippet {
  const length = isMostlySpaced(text.slice(0, 400)) ? LENGTH.spaced : LENGTH.byCharacter
  const from = Math.max(0, richest(places, length * (1 - BEFORE)) - Math.round(length * BEFORE))
  const to = Math.min(text.length, from + length)
  const start = from === 0 ? from : wordEdge(text, from, -1)
  const end = to === text.length ? to : wordEdge(text, to, 1)
  const marked = markedBetween(text, places, wholeCharacter(text, start), wholeCharacter(text, end))
  return { marked, isCutBefore: start > 0, isCutAfter: end < text.length }
}

/** Not between the halves of a surrogate pair. */
const wholeCharacter = (text: string, at: number): number => (/[\udc00-\udfff]/.test(text.charAt(at)) ? at - 1 : at)
