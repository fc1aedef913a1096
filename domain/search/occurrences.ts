import type { Clause, Pattern } from './clauses.ts'
import { stemOf } from './tokens.ts'

/** A place in a folded text. */
export type Occurrence = { start: number; end: number; clause: number }

const escaped = (text: string) => text.replace(/[\\^$.*+?()[\]{}|/-]/g, String.raw`\$&`)
const LETTER = String.raw`[\p{L}\p{M}\p{N}]`

/** How a word begins, whatever its ending: Porter's stems change a final y to i and drop or keep a final e. */
const beginningOf = (stem: string) => (stem.length > 3 ? stem.replace(/[iey]$/, '') : stem)

/** A word that begins like the stem; whether it is one of its forms is asked of each word found. */
const wordLike = (stem: string) => `(${escaped(beginningOf(stem))}${LETTER}*)`

/** Whether a word begins there is asked of each place found: an expression that begins with its letters is quick. */
function expressionOf(pattern: Pattern): RegExp {
  if (pattern.kind === 'characters') return new RegExp([...pattern.text].map(escaped).join(String.raw`\s*`), 'gu')
  // A word that was parted at the end of a line is one word.
  const words = pattern.stems.map(wordLike).join(String.raw`[^\p{L}\p{M}\p{N}]{1,3}`)
  return new RegExp(`${words}(?!${LETTER})`, 'gu')
}

const ENDS_IN_LETTER = new RegExp(`${LETTER}$`, 'u')
const isWithinWord = (folded: string, at: number) =>
  at > 0 && ENDS_IN_LETTER.test(folded.slice(Math.max(0, at - 2), at))

/** Two for a character outside the Basic Multilingual Plane. */
const lengthAt = (text: string, at: number) => ((text.codePointAt(at) ?? 0) > 0xff_ff ? 2 : 1)

type Search = { clause: number; pattern: Pattern; expression: RegExp }

function addPlaces(found: Occurrence[], { clause, expression, pattern }: Search, folded: string): void {
  expression.lastIndex = 0
  for (let match = expression.exec(folded); match; match = expression.exec(folded)) {
    const { index: start } = match
    if (pattern.kind === 'words') {
      if (isWithinWord(folded, start)) {
        expression.lastIndex = start + lengthAt(folded, start)
        continue
      }
      const words = match
      if (pattern.stems.some((stem, index) => stemOf(words[index + 1] ?? '') !== stem)) continue
    }
    found.push({ start, end: start + match[0].length, clause })
  }
}

/** @returns a function that finds the places of the clauses in folded texts, in the order of the text */
export function finderOf(clauses: readonly Clause[]): (folded: string) => Occurrence[] {
  const searches = clauses.flatMap(({ patterns }, clause) =>
    patterns.map((pattern): Search => ({ clause, pattern, expression: expressionOf(pattern) })),
  )
  return (folded) => {
    const found: Occurrence[] = []
    for (const search of searches) addPlaces(found, search, folded)
    return searches.length > 1 ? found.sort((a, b) => a.start - b.start || b.end - a.end) : found
  }
}
