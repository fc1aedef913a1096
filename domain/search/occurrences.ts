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

function expressionOf(pattern: Pattern): RegExp {
  if (pattern.kind === 'characters') return new RegExp([...pattern.text].map(escaped).join(String.raw`\s*`), 'gu')
  // A word that was parted at the end of a line is one word.
  const words = pattern.stems.map(wordLike).join(String.raw`[^\p{L}\p{M}\p{N}]{1,3}`)
  return new RegExp(`(?<!${LETTER})${words}(?!${LETTER})`, 'gu')
}

/** @returns a function that finds the places of the clauses in folded texts, in the order of the text */
export function finderOf(clauses: readonly Clause[]): (folded: string) => Occurrence[] {
  const searches = clauses.flatMap(({ patterns }, clause) =>
    patterns.map((pattern) => ({ clause, pattern, expression: expressionOf(pattern) })),
  )
  return (folded) => {
    const found = searches.flatMap(({ clause, expression, pattern }) =>
      [...folded.matchAll(expression)].flatMap((match): Occurrence[] => {
        if (pattern.kind === 'words' && pattern.stems.some((stem, index) => stemOf(match[index + 1] ?? '') !== stem))
          return []
        return [{ start: match.index, end: match.index + match[0].length, clause }]
      }),
    )
    return found.sort((a, b) => a.start - b.start || b.end - a.end)
  }
}
