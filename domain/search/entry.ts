import { FIELD_LETTERS, type SearchField } from './fields.ts'
import { fold } from './fold.ts'
import { isByCharacter, runsOf, tokensOf } from './tokens.ts'
import { Vector, type Weight } from './vector.ts'

/** The texts of one published edition, plain. */
export type SearchTexts = {
  title: string
  /** Every form of its authors' names; see `nameForms`. */
  people: readonly string[]
  /** Standfirst, summary and key findings. */
  summary: readonly string[]
  /** Keywords, and the names of series, category and topics in every language. */
  subjects: readonly string[]
  body: string
}
export type PageText = { page: number; text: string }

/** A part of an edition's terms: all of them, but for a PDF too long for one vector. */
export type TermsPart = { firstPage: number; lastPage: number; terms: string }

/** Longer texts are found by their beginning. A book's chapter has 40,000 characters. */
const LONGEST_BODY = 300_000
const LONGEST_PAGE = 40_000
/** Below PostgreSQL's 1 MB, with room for one page more. */
const FULL_PART_BYTES = 700_000
/** Words of two fields are never neighbours. */
const GAP = 10
const SHORTEST_WORD = 4
const LONGEST_WORD = 24

function addText(vector: Vector, letter: string, text: string, position = 0): void {
  for (const { term } of tokensOf(fold(text))) vector.add(letter + term, position)
}

/** What of every field but the PDF; it is repeated in every part, so that words of a title and of a page meet. */
function commonTerms({ body, people, subjects, summary, title }: SearchTexts): Vector {
  const vector = new Vector()
  const fields: [SearchField, readonly string[]][] = [
    ['title', [title]],
    ['people', people],
    ['summary', [...summary, ...subjects]],
    ['body', [body.slice(0, LONGEST_BODY)]],
  ]
  for (const [field, texts] of fields) for (const text of texts) addText(vector, FIELD_LETTERS[field], text)
  return vector
}

/**
 * @param pages of its PDF, ascending; none where it has no PDF or none that was read
 * @returns the terms of the edition, each with the letter of its field; the positions of those of the PDF are its pages
 */
export function termsOf(texts: SearchTexts, pages: readonly PageText[]): TermsPart[] {
  const common = commonTerms(texts)
  const parts: TermsPart[] = []
  let vector = new Vector()
  vector.addAll(common)
  let first = 0
  let last = 0
  const close = () => parts.push({ firstPage: first, lastPage: last, terms: vector.toString() })
  for (const { page, text } of pages) {
    if (first !== 0 && vector.size > FULL_PART_BYTES) {
      close()
      vector = new Vector()
      vector.addAll(common)
      first = 0
    }
    first ||= page
    last = page
    addText(vector, FIELD_LETTERS.pdf, text.slice(0, LONGEST_PAGE), page)
  }
  close()
  return parts
}

/** @returns what ranking by closeness looks at: the words of title (A), people (B) and summary (C) in their order */
export function headVector({ people, subjects, summary, title }: SearchTexts): string {
  const vector = new Vector()
  let from = 0
  const add = (text: string, weight: Weight) => {
    let last = from
    for (const { at, term } of tokensOf(fold(text))) {
      last = Math.max(last, from + at)
      vector.add(term, from + at, weight)
    }
    from = last + GAP
  }
  add(title, 'A')
  for (const form of people) add(form, 'B')
  for (const text of [...subjects, ...summary]) add(text, 'C')
  return vector.toString()
}

/**
 * @returns the words by which a misspelled one is found again: those of title, people, summary and subjects, folded;
 * of scripts without spaces only what stands alone, such as a keyword or a name
 */
export function wordsOf({ people, subjects, summary, title }: SearchTexts): string[] {
  const alone = [...people, ...subjects].map((text) => fold(text).trim()).filter(isByCharacter)
  const words = [title, ...people, ...subjects, ...summary].flatMap((text) =>
    [...runsOf(fold(text))].flatMap((run) => (run.kind === 'word' ? run.text.split(/[^\p{L}\p{M}\p{N}]+/u) : [])),
  )
  const isUseful = (word: string) => word.length <= LONGEST_WORD && !/\p{N}/u.test(word)
  return [...new Set([...alone, ...words.filter((word) => word.length >= SHORTEST_WORD)])].filter(isUseful)
}
