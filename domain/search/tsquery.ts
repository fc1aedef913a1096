import type { Clause } from './clauses.ts'
import { FIELD_LETTERS, SEARCH_FIELDS, type SearchField } from './fields.ts'
import type { SearchQuery } from './query.ts'
import { lexemeInQuery } from './vector.ts'

const together = (queries: string[], sign: '|' | '&') =>
  queries.length === 1 ? (queries[0] ?? '') : `(${queries.join(sign)})`
const anyOf = (queries: string[]) => together(queries, '|')
const allOf = (queries: string[]) => together(queries, '&')

const inField = ({ alternatives }: Clause, letter: string) =>
  anyOf(alternatives.map((terms) => allOf(terms.map((term) => lexemeInQuery(letter + term)))))

/** @returns a `tsquery` for the terms of editions that have a clause in a field */
export const fieldQuery = (clause: Clause, field: SearchField): string => inField(clause, FIELD_LETTERS[field])

/** @returns a `tsquery` for the terms of one clause, in any field */
export const clauseQuery = (clause: Clause): string => anyOf(SEARCH_FIELDS.map((field) => fieldQuery(clause, field)))

/**
 * @param field where all of it has to be found; null: each clause in any
 * @returns a `tsquery` for the terms of editions; of a query that is not empty
 */
export function termsQuery({ clauses, excluded, mode }: SearchQuery, field: SearchField | null): string {
  const wanted = clauses.map((clause) => (field === null ? clauseQuery(clause) : fieldQuery(clause, field)))
  const unwanted = excluded.map((clause) => `!${clauseQuery(clause)}`)
  return allOf([mode === 'any' ? anyOf(wanted) : allOf(wanted), ...unwanted])
}

/** Every second pair has all characters of a phrase; how close they are takes twice as long for all pairs. */
function sparse(clause: Clause): Clause {
  if (clause.patterns.some(({ kind }) => kind === 'words')) return clause
  const alternatives = clause.alternatives.map((terms) =>
    terms.filter((_term, index) => index % 2 === 0 || index === terms.length - 1),
  )
  return { ...clause, alternatives }
}

/** @returns `tsquery`s for ranking by the head of editions: all together for their closeness, any for their number */
export function headQueries({ clauses }: SearchQuery): { all: string; any: string } {
  const wanted = clauses.map((clause) => inField(sparse(clause), ''))
  return { all: allOf(wanted), any: anyOf(wanted) }
}

/** @returns a `tsquery` for ranking by the pages of PDFs on which the words are together */
export const pagesQuery = ({ clauses }: SearchQuery): string =>
  allOf(clauses.map((clause) => inField(sparse(clause), FIELD_LETTERS.pdf)))
