'use client'

import Link from 'next/link'
import { formatAdminURL } from 'payload/shared'
import { type KeyboardEvent, useRef, useState } from 'react'
import { BOARD_COLUMNS, type BoardEdition, type BoardRow, editionsIn, isAwaitingRelease } from '#domain/board.ts'
import { toCalendarDate } from '#domain/calendar-date.ts'
import { type LanguageTag, languageName } from '#domain/languages.ts'
import { nameUntitled } from '#domain/untitled.ts'
import { useBoardContext } from './board-context.ts'
import { BoardCell } from './board-cell.tsx'
import type { Rights } from './cell-actions.ts'
import styles from './board.module.css'
import { type Place, placeAfter } from './grid-keys.ts'
import { boardWords } from './words.ts'

type Props = {
  rows: readonly BoardRow[]
  rights: Rights
  isBusy: boolean
  onCreate: (row: BoardRow, language: LanguageTag) => void
  /** @param edition null for all that are ready */
  onRelease: (row: BoardRow, edition: BoardEdition | null) => void
  onSchedule: (row: BoardRow, edition: BoardEdition) => void
}

/** The title, the languages, and what is done with all of them together. */
const COLUMNS = BOARD_COLUMNS.length + 2

/** The rows of the board as a grid that is walked by keyboard: one cell at a time is in the order of Tab. */
export function BoardGrid({ rows, rights, isBusy, onCreate, onRelease, onSchedule }: Props) {
  const { language } = useBoardContext()
  const words = boardWords[language]
  const table = useRef<HTMLTableElement>(null)
  const [chosen, setChosen] = useState<Place>({ row: 0, column: 0 })
  const place = { row: Math.min(chosen.row, rows.length - 1), column: chosen.column }

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.defaultPrevented || event.altKey || event.metaKey) return
    const next = placeAfter(event.key, event.ctrlKey, place, { row: rows.length, column: COLUMNS })
    if (!next) return
    event.preventDefault()
    setChosen(next)
    focusAt(table.current, next)
  }
  const at = (row: number, column: number) => ({
    'data-place': `${row}-${column}`,
    tabIndex: place.row === row && place.column === column ? 0 : -1,
    onFocus: () => setChosen({ row, column }),
  })
  const canRelease = rights.role === 'admin' || rights.role === 'editor'

  return (
    <div className={styles.scroll}>
      <table
        ref={table}
        role="grid"
        aria-label={words.grid}
        className={styles.grid}
        aria-busy={isBusy}
        onKeyDown={onKeyDown}
      >
        <thead>
          <tr>
            <th scope="col">{words.report}</th>
            {BOARD_COLUMNS.map(({ language: column, tag }) => (
              <th key={column} scope="col">
                {tag === null ? words.otherLanguages : languageName(tag, language)}
              </th>
            ))}
            <th scope="col">{words.together}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={row.id}>
              <RowHeader row={row} at={at(index, 0)} />
              {BOARD_COLUMNS.map((column, number) => (
                <BoardCell
                  key={column.language}
                  row={row}
                  column={column}
                  editions={editionsIn(row, column)}
                  rights={rights}
                  at={at(index, number + 1)}
                  onCreate={(tag) => onCreate(row, tag)}
                  onRelease={(edition) => onRelease(row, edition)}
                  onSchedule={(edition) => onSchedule(row, edition)}
                />
              ))}
              <td role="gridcell">
                <button
                  {...at(index, COLUMNS - 1)}
                  type="button"
                  className={styles.together}
                  aria-disabled={!canRelease || !row.editions.some(isAwaitingRelease)}
                  aria-label={`${words.releaseAll}: ${row.title || nameUntitled(language, row.series ?? null)}`}
                  onClick={() => {
                    if (canRelease && row.editions.some(isAwaitingRelease)) onRelease(row, null)
                  }}
                >
                  {words.releaseAll}
                </button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

export function focusAt(table: HTMLTableElement | null, { row, column }: Place): void {
  table?.querySelector<HTMLElement>(`[data-place="${row}-${column}"]`)?.focus()
}

type RowHeaderProps = { row: BoardRow; at: { tabIndex: number; onFocus: () => void; 'data-place': string } }

function RowHeader({ row, at }: RowHeaderProps) {
  const { adminRoute, language } = useBoardContext()
  const words = boardWords[language]
  const href = formatAdminURL({ adminRoute, path: `/collections/reports/${row.id}` })
  const date = toCalendarDate(row.publicationDate ?? '')
  const facts = [
    ...(row.series ? [[row.series.name, row.series.number].filter((part) => part !== null).join(' ')] : []),
    date ?? words.noDate,
  ]
  return (
    <th scope="row" role="rowheader">
      <Link {...at} href={href} prefetch={false} className={styles.title} lang={row.language}>
        {row.title || nameUntitled(language, row.series ?? null)}
      </Link>
      <span className={styles.facts}>{facts.join(' · ')}</span>
    </th>
  )
}
