import type { CellMark, CellState } from '#domain/board.ts'
import type { BoardSort } from '#domain/board-query.ts'

/** What the release board says, in each of the admin's languages. */
export type BoardWords = {
  description: string
  state: Record<CellState, string>
  mark: Record<CellMark, string>
  /** Names the grid. */
  grid: string
  report: string
  otherLanguages: string
  together: string
  noDate: string
  filters: {
    heading: string
    search: string
    searchHint: string
    language: string
    anyLanguage: string
    state: string
    anyState: string
    series: string
    anySeries: string
    category: string
    anyCategory: string
    stale: string
    mine: string
    sort: string
    rows: string
    clear: string
  }
  sorts: Record<BoardSort, string>
  menu: {
    of: (language: string, title: string) => string
    open: string
    openOf: (language: string) => string
    create: string
    createIn: (language: string) => string
    createOther: string
    release: string
    releaseOf: (language: string) => string
    schedule: string
    scheduleOf: (language: string) => string
    nothing: string
  }
  releaseAll: string
  dialog: {
    heading: (title: string) => string
    explanation: string
    loading: string
    nothing: string
    blocked: string
    canGo: string
    canGoWithHints: string
    confirm: string
  }
  released: (languages: string) => string
  /** @param when an instant */
  scheduledFor: (when: string) => string
  embargoUntil: (when: string) => string
  page: (page: number, pages: number) => string
  shown: (first: number, last: number, total: number) => string
  previous: string
  next: string
  loading: string
  none: string
  noneAtAll: string
  failed: string
  tryAgain: string
}
