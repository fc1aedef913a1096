import type { Clause, Pattern } from './clauses.ts'
import { stemOf } from './tokens.ts'

/** A place in a folded text. */
export type Occurrence = { start: number; end: number; clause: number }

const IS_LETTER = /[\p{L}\p{M}\p{N}]/u
/** For each UTF-16 code unit whether it is of a word; halves of characters are looked up as a whole. */
const LETTERS = Uint8Array.from({ length: 0x1_00_00 }, (_, unit) => (IS_LETTER.test(String.fromCharCode(unit)) ? 1 : 0))
const isHigh = (unit: number) => unit >= 0xd8_00 && unit < 0xdc_00
const isLow = (unit: number) => unit >= 0xdc_00 && unit < 0xe0_00

/** Two for a character outside the Basic Multilingual Plane. */
const lengthAt = (text: string, at: number) => (isHigh(text.charCodeAt(at)) && isLow(text.charCodeAt(at + 1)) ? 2 : 1)

function isLetterAt(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  return isHigh(unit) ? IS_LETTER.test(text.slice(at, at + 2)) : LETTERS[unit] === 1
}

const isWithinWord = (text: string, at: number) =>
  at > 0 && isLetterAt(text, at > 1 && isLow(text.charCodeAt(at - 1)) ? at - 2 : at - 1)

function endOfWord(text: string, from: number): number {
  let at = from
  while (at < text.length && isLetterAt(text, at)) at += lengthAt(text, at)
  return at
}

/** What may stand between the words of a phrase: a space, a hyphen and the end of a line, a comma. */
const MOST_BETWEEN = 3

/** @returns where the next word begins; null where more than that is between */
function nextWord(text: string, from: number): number | null {
  let at = from
  for (let count = 0; count < MOST_BETWEEN && at < text.length && !isLetterAt(text, at); count += 1)
    at += lengthAt(text, at)
  return at > from && at < text.length && isLetterAt(text, at) ? at : null
}

/** How a word begins, whatever its ending: Porter's stems change a final y to i and drop or keep a final e. */
const beginningOf = (stem: string) => (stem.length > 3 ? stem.replace(/[iey]$/, '') : stem)

/** `begins`: with what each of its places begins. `endAt`: where such a place ends; null where it is none. */
type Expression = { begins: string; endAt: (folded: string, start: number) => number | null }

/** Characters one after the other, across spaces and ends of lines. */
function ofCharacters(text: string): Expression {
  const begins = String.fromCodePoint(text.codePointAt(0) ?? 0)
  const endAt = (folded: string, start: number) => {
    let at = start + begins.length
    for (let next = begins.length; next < text.length; next += 1) {
      const wanted = text.charCodeAt(next)
      while (folded.charCodeAt(at) !== wanted) {
        if (at >= folded.length || !isSpace(folded.charCodeAt(at))) return null
        at += 1
      }
      at += 1
    }
    return at
  }
  return { begins, endAt }
}

const SPACE = /\s/
const isSpace = (unit: number) => unit === 0x20 || unit === 0x0a || SPACE.test(String.fromCharCode(unit))

/** Words that follow each other, each in any of its forms. */
function ofWords(stems: readonly string[]): Expression {
  const endAt = (folded: string, start: number) => {
    if (isWithinWord(folded, start)) return null
    let [at, end]: [number | null, number] = [start, start]
    for (const stem of stems) {
      if (at === null || !folded.startsWith(beginningOf(stem), at)) return null
      end = endOfWord(folded, at)
      if (stemOf(folded.slice(at, end)) !== stem) return null
      at = nextWord(folded, end)
    }
    return end
  }
  return { begins: beginningOf(stems[0] ?? ''), endAt }
}

const expressionOf = (pattern: Pattern): Expression =>
  pattern.kind === 'characters' ? ofCharacters(pattern.text) : ofWords(pattern.stems)

function eachPlace({ begins, endAt }: Expression, folded: string, visit: (start: number, end: number) => void): void {
  for (let start = folded.indexOf(begins); start >= 0;) {
    const end = endAt(folded, start)
    if (end !== null) visit(start, end)
    start = folded.indexOf(begins, end ?? start + begins.length)
  }
}

const expressionsOf = (clauses: readonly Clause[]) =>
  clauses.flatMap(({ patterns }, clause) => patterns.map((pattern) => ({ clause, expression: expressionOf(pattern) })))

/** @returns a function that finds the places of the clauses in folded texts, in the order of the text */
export function finderOf(clauses: readonly Clause[]): (folded: string) => Occurrence[] {
  const expressions = expressionsOf(clauses)
  return (folded) => {
    const found: Occurrence[] = []
    for (const { clause, expression } of expressions)
      eachPlace(expression, folded, (start, end) => found.push({ start, end, clause }))
    return expressions.length > 1 ? found.sort((a, b) => a.start - b.start || b.end - a.end) : found
  }
}

/** @returns a function that counts the same places, of each clause: most texts need no closer look */
export function counterOf(clauses: readonly Clause[]): (folded: string) => number[] {
  const expressions = expressionsOf(clauses)
  return (folded) => {
    const counts = clauses.map(() => 0)
    for (const { clause, expression } of expressions)
      eachPlace(expression, folded, () => {
        counts[clause] = (counts[clause] ?? 0) + 1
      })
    return counts
  }
}
