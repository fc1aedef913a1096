import { CELL_STATES, type CellState } from './board.ts'
import { type InterfaceLanguage, INTERFACE_LANGUAGES } from './languages.ts'

export const BOARD_SORTS = ['-changed', 'changed', '-date', 'date', 'title', '-title', 'series', '-series'] as const
export type BoardSort = (typeof BOARD_SORTS)[number]

export const ROWS_A_PAGE = [25, 50, 100] as const

/** What the board is asked for. Language, state, stale and assignee are all asked of one and the same edition. */
export type BoardQuery = {
  page: number
  limit: number
  /** Searched for in titles, web addresses and names of authors; empty for everything. */
  q: string
  /** A column to look at; null for all. */
  language: InterfaceLanguage | 'other' | null
  state: CellState | null
  stale: boolean
  assignee: number | 'me' | null
  series: number | null
  category: number | null
  sort: BoardSort
}

export const WHOLE_BOARD: BoardQuery = {
  page: 1,
  limit: ROWS_A_PAGE[0],
  q: '',
  language: null,
  state: null,
  stale: false,
  assignee: null,
  series: null,
  category: null,
  sort: '-changed',
}

const LONGEST_SEARCH = 200
const LAST_PAGE = 100_000
/** The largest number of a document: PostgreSQL's integer. */
const LAST_ID = 2_147_483_647

function numberIn(text: string | null, last: number): number | null {
  const number = Number(text ?? '')
  return Number.isInteger(number) && number > 0 && number <= last ? number : null
}

const oneOf = <Value extends string>(values: readonly Value[], text: string | null): Value | null =>
  values.find((value) => value === text) ?? null

/**
 * Reads the address of a view or of the endpoint, which use the same words, so that a link keeps a view. What is not
 * understood is as if it were not there.
 */
export function readBoardQuery(parameters: URLSearchParams): BoardQuery {
  const limit = numberIn(parameters.get('limit'), LAST_PAGE)
  return {
    page: numberIn(parameters.get('page'), LAST_PAGE) ?? WHOLE_BOARD.page,
    limit: ROWS_A_PAGE.find((size) => size === limit) ?? WHOLE_BOARD.limit,
    q: (parameters.get('q') ?? '').trim().slice(0, LONGEST_SEARCH),
    language: oneOf([...INTERFACE_LANGUAGES, 'other'], parameters.get('language')),
    state: oneOf(CELL_STATES, parameters.get('state')),
    stale: parameters.get('stale') === 'true',
    assignee: parameters.get('assignee') === 'me' ? 'me' : numberIn(parameters.get('assignee'), LAST_ID),
    series: numberIn(parameters.get('series'), LAST_ID),
    category: numberIn(parameters.get('category'), LAST_ID),
    sort: oneOf(BOARD_SORTS, parameters.get('sort')) ?? WHOLE_BOARD.sort,
  }
}

/** @returns the address's parameters of a view; only what differs from the whole board */
export function boardParameters(query: BoardQuery): URLSearchParams {
  const parameters = new URLSearchParams()
  for (const [name, value] of Object.entries(query)) {
    const usual = Object.entries(WHOLE_BOARD).find(([key]) => key === name)?.[1]
    if (value !== usual && value !== null) parameters.set(name, String(value))
  }
  return parameters
}

/** @returns whether the view leaves anything out */
export function isNarrowed(query: BoardQuery): boolean {
  const { limit, page, sort } = query
  return boardParameters(query).size > boardParameters({ ...WHOLE_BOARD, limit, page, sort }).size
}

/** Accents that stand by themselves once a letter is decomposed (Unicode block "Combining Diacritical Marks"). */
const ACCENTS = /[\u0300-\u036f]/g

/** @returns the words to search for without accents and in lower case, as the database folds what it searches */
export const foldForSearch = (text: string): string => text.normalize('NFKD').replace(ACCENTS, '').toLowerCase()
