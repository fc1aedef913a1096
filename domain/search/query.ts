import { fold } from './fold.ts'
import { charactersOf, clausesOfPhrase, clausesOfRun, type Clause } from './clauses.ts'
import { isFunctionWord } from './words.ts'

/** What somebody looks for: every clause, or any where `mode` says so, and none of those that are excluded. */
export type SearchQuery = {
  /** As it was typed, without what is no text and without white space around. */
  text: string
  clauses: Clause[]
  excluded: Clause[]
  mode: 'all' | 'any'
}

/** Longer queries are read to here: nobody types them, and each word is looked up. */
export const LONGEST_QUERY = 200
const MOST_CLAUSES = 12

/** Control characters, and those that only steer the direction or joining of others. */
const NO_TEXT = /[\p{Cc}\p{Cf}\ufffd]/gu
/** Quotation marks of any language; what is between two of them is meant to the letter. */
const QUOTED = /(?<not>(?:^|\s)-)?["“”„«»「」『』]([^"“”„«»「」『』]+)["“”„«»「」『』]/g
/** A word that is not to be found: -word, after a space. */
const EXCLUDED = /^-(?=[\p{L}\p{N}])/u

/**
 * Reads a query of any kind; nothing of it is an error. White space parts words, quotation marks hold a phrase
 * together, and a minus before a word or phrase excludes it. All other signs mean nothing.
 */
export function parseQuery(typed: string): SearchQuery {
  const text = typed
    .toWellFormed()
    .replace(NO_TEXT, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, LONGEST_QUERY)
    .toWellFormed()
  const clauses: Clause[] = []
  const excluded: Clause[] = []
  const rest = text.replace(QUOTED, (_whole, not: string | undefined, phrase: string) => {
    ;(not ? excluded : clauses).push(...clausesOfPhrase(phrase))
    return ' '
  })
  const words = rest.split(/\s+/).filter(Boolean)
  const isWorth = (word: string) => !isFunctionWord(word.toLowerCase())
  const meaningful = words.filter(isWorth)
  for (const word of meaningful.length + clauses.length > 0 ? meaningful : words) {
    if (EXCLUDED.test(word)) excluded.push(...clausesOfRun(word.slice(1)))
    else clauses.push(...clausesOfRun(word))
  }
  return { text, clauses: withoutDoubles(clauses), excluded: withoutDoubles(excluded), mode: 'all' }
}

function withoutDoubles(clauses: Clause[]): Clause[] {
  const seen = new Map(clauses.map((clause) => [clause.text, clause]))
  return [...seen.values()].slice(0, MOST_CLAUSES)
}

/** @returns whether there is nothing in it that could be looked for */
export const isEmptyQuery = ({ clauses }: SearchQuery): boolean => clauses.length === 0

/** @returns the query as it is compared with titles and names as a whole */
export const foldedQuery = ({ text }: SearchQuery): string =>
  fold(text)
    .replace(/["“”„«»「」『』]/g, '')
    .trim()

/** @returns the same query with characters for words of Chinese characters; null where there are none such */
export function byCharacters(query: SearchQuery): SearchQuery | null {
  const clauses = withoutDoubles(query.clauses.flatMap((clause) => charactersOf(clause) ?? [clause]))
  return clauses.length > query.clauses.length ? { ...query, clauses } : null
}

/** @returns the same query with words for phrases of several words; null where there are none such */
export function loosened(query: SearchQuery): SearchQuery | null {
  const clauses = withoutDoubles(query.clauses.flatMap((clause) => clause.looser ?? [clause]))
  return clauses.length > query.clauses.length ? { ...query, clauses } : null
}
