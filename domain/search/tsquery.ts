import type { Clause } from './clauses.ts'
import { FIELD_LETTERS, SEARCH_FIELDS, type SearchField } from './fields.ts'
import type { SearchQuery } from './query.ts'
import { lexemeInQuery } from './vector.ts'

const LETTERS = SEARCH_FIELDS.map((field) => FIELD_LETTERS[field])

const together = (queries: string[], sign: '|' | '&') =>
  queries.length === 1 ? (queries[0] ?? '') : `(${queries.join(sign)})`
const anyOf = (queries: string[]) => together(queries, '|')
const allOf = (queries: string[]) => together(queries, '&')

const inField = ({ alternatives }: Clause, letter: string) =>
  anyOf(alternatives.map((terms) => allOf(terms.map((term) => lexemeInQuery(letter + term)))))

/** A clause is found within one field: half of a phrase in a title and half of it in a text are no phrase. */
const inFields = (clause: Clause, letters: readonly string[]) => anyOf(letters.map((letter) => inField(clause, letter)))

/**
 * @param field where all of it has to be found; null: each clause in any
 * @returns a `tsquery` for the terms of editions; of a query that is not empty
 */
export function termsQuery({ clauses, excluded, mode }: SearchQuery, field: SearchField | null): string {
  const letters = field === null ? LETTERS : [FIELD_LETTERS[field]]
  const wanted = clauses.map((clause) => inFields(clause, letters))
  const unwanted = excluded.map((clause) => `!${inFields(clause, LETTERS)}`)
  return allOf([mode === 'any' ? anyOf(wanted) : allOf(wanted), ...unwanted])
}

/** @returns a `tsquery` for the terms of one clause, in any field */
export const clauseQuery = (clause: Clause): string => inFields(clause, LETTERS)

/** @returns `tsquery`s for ranking by the head of editions: all together for their closeness, any for their number */
export function headQueries({ clauses }: SearchQuery): { all: string; any: string } {
  const wanted = clauses.map((clause) => inField(clause, ''))
  return { all: allOf(wanted), any: anyOf(wanted) }
}

/** @returns a `tsquery` for ranking by the pages of PDFs on which the words are together */
export const pagesQuery = ({ clauses }: SearchQuery): string =>
  allOf(clauses.map((clause) => inField(clause, FIELD_LETTERS.pdf)))
