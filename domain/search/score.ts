import type { SearchField } from './fields.ts'
import { ALL_FIELD_BITS, highestOf } from './found.ts'

/** How an edition was found. */
export type Match = {
  /** The fields that have all words by themselves, as `Found` has them. */
  fieldBits: number
  /** Its text is in the language of the reader's pages. */
  isReadersLanguage: boolean
  /** Whole days since its publication, not below 0. */
  age: number
}

/** What was found by looking closer. */
export type Closeness = {
  /** `ts_rank_cd` of the head, 0 to 1: how often and how close together the words are in title, people and summary. */
  head: number
  /** All words are in the head, in whichever of its fields. */
  isInHead: boolean
  /** The same of all terms, by pages: words on one page are closest. */
  pages: number
  /** Length of the query as part of the title's, 0 to 1; 0 where the title does not have all of it in one piece. */
  titleShare: number
}

/**
 * Steps are wider than all that is added to them, so that a title comes before a summary, that before a full text,
 * and that before a PDF. A person's name says as much as a title.
 */
const STEPS: Record<SearchField, number> = { title: 500, people: 460, summary: 300, body: 200, pdf: 100 }
/** Words of different fields, such as a name and a word of a page. */
const SCATTERED = 150
/** Of the highest field, by their bits. */
const STEP_OF_BITS = Float64Array.from(ALL_FIELD_BITS, (bits) => {
  const highest = highestOf(bits)
  return highest === null ? SCATTERED : STEPS[highest]
})
const CLOSENESS = 50
const TITLE_IN_ONE_PIECE = 80
const READERS_LANGUAGE = 25
const RECENT = 20
/** After so many years, half of what being recent gives is left. */
const HALF_LIFE_YEARS = 4

const DAYS_OF_YEAR = 365.25
/** By age in days: so that an order stays as it is for a day, and thousands are looked up. After a century none is left. */
const RECENCY = Float64Array.from(
  { length: 100 * DAYS_OF_YEAR },
  (_, age) => RECENT * 2 ** (-age / DAYS_OF_YEAR / HALF_LIFE_YEARS),
)
const recency = (age: number) => RECENCY[age] ?? 0

/** @returns the score that is known from the index alone, by which candidates for a closer look are chosen */
export const roughScore = ({ age, fieldBits, isReadersLanguage }: Match): number =>
  (STEP_OF_BITS[fieldBits] ?? 0) + (isReadersLanguage ? READERS_LANGUAGE : 0) + recency(age)

/** @returns the score after the closer look */
export function score(match: Match, { head, isInHead, pages, titleShare }: Closeness): number {
  const step = STEP_OF_BITS[match.fieldBits] ?? 0
  const closeness = step >= STEPS.summary ? head : Math.max(pages, head)
  // A person and a word of the title say no less than two words of the summary.
  const together = step === SCATTERED && isInHead ? STEPS.summary - SCATTERED : 0
  return (
    roughScore(match) +
    together +
    CLOSENESS * closeness +
    (titleShare > 0 ? TITLE_IN_ONE_PIECE * (0.5 + titleShare / 2) : 0)
  )
}
