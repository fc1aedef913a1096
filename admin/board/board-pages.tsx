'use client'

import { Button } from '@payloadcms/ui'
import type { BoardPage } from '#domain/board.ts'
import type { BoardQuery } from '#domain/board-query.ts'
import { useBoardContext } from './board-context.ts'
import styles from './board.module.css'
import { boardWords } from './words.ts'

type Props = { query: BoardQuery; page: BoardPage; onChange: (change: Partial<BoardQuery>) => void }

/** Which part of the board is shown, and the way to the others. */
export function BoardPages({ query, page: { page, pages, rows, total }, onChange }: Props) {
  const { language } = useBoardContext()
  const words = boardWords[language]
  const first = (page - 1) * query.limit + 1
  const step = (to: number, label: string) => (
    <Button
      buttonStyle="secondary"
      size="small"
      margin={false}
      disabled={to < 1 || to > pages}
      onClick={() => onChange({ page: to })}
    >
      {label}
    </Button>
  )
  return (
    <div className={styles.pages}>
      <p>{words.shown(first, first + rows.length - 1, total)}</p>
      {pages > 1 && (
        <>
          {step(page - 1, words.previous)}
          <p>{words.page(page, pages)}</p>
          {step(page + 1, words.next)}
        </>
      )}
    </div>
  )
}
