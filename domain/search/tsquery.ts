import type { Clause } from './clauses.ts'
import { FIELD_LETTERS, SEARCH_FIELDS, type SearchField } from './fields.ts'
import type { SearchQuery } from './query.ts'
import { lexemeInQuery } from './vector.ts'

const LETTERS = SEARCH_FIELDS.map((field) => FIELD_LETTERS[field])

const anyOf = (queries: string[]) => (queries.length === 1 ? (queries[0] ?? '') : `(${queries.join('|')})`)
const allOf = (queries: string[]) => (queries.length === 1 ? (queries[0] ?? '') : `(${queries.join('&')})`)

const inLetters = ({ alternatives }: Clause, letters: readonly string[]) =>
  anyOf(
    alternatives.map((terms) =>
      allOf(terms.map((term) => anyOf(letters.map((letter) => lexemeInQuery(letter + term))))),
    ),
  )

function query({ clauses, excluded }: SearchQuery, letters: readonly string[], all: readonly string[]): string {
  const wanted = clauses.map((clause) => inLetters(clause, letters))
  const unwanted = excluded.map((clause) => `!${inLetters(clause, all)}`)
  return allOf([...wanted, ...unwanted])
}

/**
 * @param field where all of it has to be found; null: each word in any
 * @returns a `tsquery` for the terms of editions; of a query that is not empty
 */
export const termsQuery = (search: SearchQuery, field: SearchField | null): string =>
  query(search, field === null ? LETTERS : [FIELD_LETTERS[field]], LETTERS)

/** @returns a `tsquery` for the head of editions, by which they are ranked: any word counts */
export const headQuery = ({ clauses }: SearchQuery): string => anyOf(clauses.map((clause) => inLetters(clause, [''])))

/** @returns a `tsquery` for what has at least one of the words */
export const anyWordQuery = ({ clauses }: SearchQuery): string =>
  anyOf(clauses.map((clause) => inLetters(clause, LETTERS)))
