import { stemmer } from '@orama/stemmers/english'

/**
 * `term` is what is compared. `at` is its place among the words of the text; `start` and `end` are its places in the
 * folded text. The words of scripts without spaces are not known: each character and each pair of neighbours is a term.
 */
export type Token = { term: string; at: number; start: number; end: number }

/** Scripts whose words are not parted by spaces, with their signs of repetition and length. */
const UNSPACED =
  '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\u3005\\u3007\\u30fc\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}'
const HANGUL = '\\p{Script=Hangul}'

/**
 * One of three: a run of an unspaced script, or of Hangul, both across spaces and ends of lines (those of a PDF are in
 * the middle of words, and Korean compounds are written with and without spaces); or a word of any other script, also
 * a compound by hyphens, apostrophes or points within, and one that was parted at the end of a line.
 */
const FIRST = `(?![${UNSPACED}${HANGUL}])[\\p{L}\\p{N}]`
const NEXT = `(?![${UNSPACED}${HANGUL}])[\\p{L}\\p{M}\\p{N}]`
const CONNECTOR = "(?:[-\\u2010\\u2011]\\n|['\\u2019.\\u00b7\\u2010\\u2011-])"
const RUN = new RegExp(
  `(?<unspaced>[${UNSPACED}](?:\\s*[${UNSPACED}])*)|(?<hangul>${HANGUL}(?:\\s?${HANGUL})*)|` +
    `(?<word>${FIRST}(?:${NEXT})*(?:${CONNECTOR}(?:${NEXT})+)*)`,
  'gu',
)
/** The pieces of a compound. */
const PIECE = /[\p{L}\p{M}\p{N}]+/gu
const ENGLISH = /^[a-z]{3,40}$/
/** Of longer ones the beginning is enough; PostgreSQL takes no more than 2 KB. */
const LONGEST = 60

/** The same few thousand words are most of all texts. */
const stems = new Map<string, string>()
const STEMS_KEPT = 50_000

/** @returns an English word without its ending; others as they are */
export function stemOf(word: string): string {
  if (!ENGLISH.test(word)) return word.slice(0, LONGEST)
  const known = stems.get(word)
  if (known !== undefined) return known
  if (stems.size >= STEMS_KEPT) stems.clear()
  const stem = stemmer(word)
  stems.set(word, stem)
  return stem
}

/** @returns whether text has a character of a script that is found by characters and pairs */
export const isByCharacter = (text: string): boolean => BY_CHARACTER.test(text)
const BY_CHARACTER = new RegExp(`[${UNSPACED}${HANGUL}]`, 'u')

export type Run = { kind: 'characters' | 'word'; text: string; start: number }

/** @param folded text, by `fold` */
export function* runsOf(folded: string): Generator<Run> {
  for (const match of folded.matchAll(RUN)) {
    const kind = match.groups?.word === undefined ? 'characters' : 'word'
    yield { kind, text: match[0], start: match.index }
  }
}

/** @returns the pieces of a compound, and all as one word where there are several: "tie-jun" is "tie", "jun", "tiejun" */
export function piecesOf(compound: string): { pieces: { text: string; start: number }[]; joined: string | null } {
  const pieces = [...compound.matchAll(PIECE)].map(({ 0: text, index }) => ({ text, start: index }))
  return { pieces, joined: pieces.length > 1 ? pieces.map(({ text }) => text).join('') : null }
}

function* tokensOfWord({ start, text }: Run, at: number): Generator<Token> {
  const { joined, pieces } = piecesOf(text)
  for (const [index, piece] of pieces.entries()) {
    const from = start + piece.start
    yield { term: stemOf(piece.text), at: at + index, start: from, end: from + piece.text.length }
  }
  if (joined !== null) yield { term: stemOf(joined), at, start, end: start + text.length }
}

function* tokensOfCharacters({ start, text }: Run, at: number): Generator<Token> {
  let before: Token | null = null
  let index = 0
  let place = start
  for (const character of text) {
    const from = place
    place += character.length
    if (character.trim() === '') continue
    const token: Token = { term: character, at: at + index, start: from, end: place }
    if (before) yield { term: before.term + character, at: before.at, start: before.start, end: place }
    yield token
    before = token
    index += 1
  }
}

/**
 * The terms of a text, of queries and of what they look through alike.
 *
 * @param folded text, by `fold`
 * @example [...tokensOf('核军控 inf')].map(({ term }) => term) // ['核', '核军', '军', '军控', '控', 'inf']
 */
export function* tokensOf(folded: string): Generator<Token> {
  let next = 1
  for (const run of runsOf(folded)) {
    let last = next
    for (const token of run.kind === 'word' ? tokensOfWord(run, next) : tokensOfCharacters(run, next)) {
      last = Math.max(last, token.at)
      yield token
    }
    next = last + 1
  }
}
