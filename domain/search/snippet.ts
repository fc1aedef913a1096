import { foldWithPlaces } from './fold.ts'
import type { Occurrence } from './occurrences.ts'
import { isByCharacter } from './tokens.ts'

/** Text as it is shown: pieces that were looked for, and the rest. */
export type Marked = { text: string; isHit: boolean }[]
type Finder = (folded: string) => Occurrence[]

/** Characters around the first hit; a line of Chinese says as much as three of English. */
const LENGTH = { spaced: 220, byCharacter: 110 }
const BEFORE = 0.3

type Place = { start: number; end: number; clause: number }

/** @returns places of the hits in the text itself; those that overlap are one */
function placesIn(text: string, find: Finder): { places: Place[]; found: ReadonlySet<number> } {
  const { folded, places: map } = foldWithPlaces(text)
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
export function markAll(text: string, find: Finder): Marked {
  return markedBetween(text, placesIn(text, find).places, 0, text.length)
}

/** Where a cut may be moved to, so that no word of a spaced script is cut: the next space within a few characters. */
function wordEdge(text: string, at: number, step: 1 | -1): number {
  for (let moved = 0; moved < 15; moved += 1) {
    const place = at + step * moved
    if (place <= 0 || place >= text.length) return Math.max(0, Math.min(place, text.length))
    if (/\s/.test(text.charAt(place))) return place
  }
  return at
}

export type Snippet = {
  marked: Marked
  /** Something stands before or after it. */
  isCutBefore: boolean
  isCutAfter: boolean
  /** Clauses that are somewhere in the text. */
  found: ReadonlySet<number>
  /** Hits in the text. */
  hits: number
}

/**
 * The stretch of a text in which most different clauses are found.
 *
 * @returns null where none is
 */
export function snippetOf(text: string, find: Finder): Snippet | null {
  const { found, places } = placesIn(text, find)
  if (places.length === 0) return null
  const length = isByCharacter(text.slice(0, 400)) ? LENGTH.byCharacter : LENGTH.spaced
  let best = { start: places[0]?.start ?? 0, different: 0 }
  for (const [index, first] of places.entries()) {
    const within = places.slice(index).filter(({ end }) => end <= first.start + length * (1 - BEFORE))
    const different = new Set(within.map(({ clause }) => clause)).size
    if (different > best.different) best = { start: first.start, different }
  }
  const from = Math.max(0, best.start - Math.round(length * BEFORE))
  const to = Math.min(text.length, from + length)
  const isSpaced = length === LENGTH.spaced
  const start = from === 0 || !isSpaced ? from : wordEdge(text, from, -1)
  const end = to === text.length || !isSpaced ? to : wordEdge(text, to, 1)
  const marked = markedBetween(text, places, wholeCharacter(text, start), wholeCharacter(text, end))
  return { marked, isCutBefore: start > 0, isCutAfter: end < text.length, found, hits: places.length }
}

/** Not between the halves of a surrogate pair. */
const wholeCharacter = (text: string, at: number): number => (/[\udc00-\udfff]/.test(text.charAt(at)) ? at - 1 : at)
