'use client'

import { Pill } from '@payloadcms/ui'
import { type ComponentProps, useRef, useState } from 'react'
import {
  type BoardColumn,
  type BoardEdition,
  type BoardRow,
  type CellMark,
  type CellState,
  cellStateOf,
  draftBeside,
  marksOf,
} from '#domain/board.ts'
import { type LanguageTag, languageName } from '#domain/languages.ts'
import { nameUntitled } from '#domain/untitled.ts'
import { formatInstant } from '../times.ts'
import { reviewWords } from '../review/words.ts'
import { onlyStale, sayProgress } from '../translating/progress-words.ts'
import { translatingWords } from '../translating/words.ts'
import { useBoardContext } from './board-context.ts'
import styles from './board.module.css'
import { cellActions, type Rights } from './cell-actions.ts'
import { CellMenu } from './cell-menu.tsx'
import { RelativeTime } from './relative-time.tsx'
import { boardWords } from './words.ts'

type Props = {
  row: BoardRow
  column: BoardColumn
  editions: readonly BoardEdition[]
  rights: Rights
  /** Its place in the grid and in the order of Tab. */
  at: { tabIndex: number; onFocus: () => void; 'data-place': string }
  onCreate: (language: LanguageTag) => void
  onRelease: (edition: BoardEdition) => void
  onSchedule: (edition: BoardEdition) => void
}

const PILLS: Record<CellState, ComponentProps<typeof Pill>['pillStyle']> = {
  absent: 'white',
  draft: 'light-gray',
  inReview: 'light',
  ready: 'warning',
  scheduled: 'warning',
  published: 'success',
  fileOnly: 'success',
  withdrawn: 'dark',
  unpublished: 'light-gray',
}

/** One language of a report: a button that says how far it is, and opens what can be done. */
export function BoardCell({ row, column, editions, rights, at, onCreate, onRelease, onSchedule }: Props) {
  const { language } = useBoardContext()
  const words = boardWords[language]
  const [isOpen, setIsOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const name = column.tag === null ? words.otherLanguages : languageName(column.tag, language)
  const label = words.menu.of(name, row.title || nameUntitled(language, row.series ?? null))

  return (
    <td role="gridcell">
      <button
        {...at}
        ref={button}
        type="button"
        className={styles.cell}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        onClick={() => setIsOpen(true)}
      >
        <span className={styles.hidden}>{label}</span>
        {editions.length === 0 && column.tag === null && <span aria-hidden="true">–</span>}
        {editions.length === 0 && column.tag !== null && <span className={styles.absent}>{words.state.absent}</span>}
        {editions.map((edition) => (
          <EditionInCell key={`${edition.collection}-${edition.id}`} edition={edition} isNamed={column.tag === null} />
        ))}
      </button>
      {isOpen && (
        <CellMenu
          anchor={button}
          label={label}
          actions={cellActions(column, editions, rights)}
          isNamed={column.tag === null}
          onClose={() => setIsOpen(false)}
          onCreate={onCreate}
          onRelease={onRelease}
          onSchedule={onSchedule}
        />
      )}
    </td>
  )
}

function EditionInCell({ edition, isNamed }: { edition: BoardEdition; isNamed: boolean }) {
  const { language } = useBoardContext()
  const words = boardWords[language]
  const beside = draftBeside(edition)
  const state = cellStateOf(edition)
  const { openComments, progress } = edition
  const stale = onlyStale(edition.staleFields, progress).map((field) => translatingWords[language].field[field])
  const say = (mark: CellMark) => {
    if (mark === 'newerDraft' && beside !== null) return `${words.mark.newerDraft}: ${words.state[beside]}`
    if (mark === 'stale' && stale.length > 0) return `${words.mark.stale}: ${stale.join(', ')}`
    return words.mark[mark]
  }
  const open = openComments > 0 ? [reviewWords[language].open(openComments)] : []
  return (
    <span className={styles.edition}>
      {isNamed && <span>{edition.language === null ? '–' : languageName(edition.language, language)}</span>}
      <span className={styles.pills}>
        <Pill pillStyle={PILLS[state]} size="small">
          {words.state[state]}
        </Pill>
        {marksOf(edition).map((mark) => (
          <span key={mark} className={mark === 'newerDraft' ? styles.mark : styles.warning}>
            {say(mark)}
          </span>
        ))}
        {edition.embargoUntil !== null && (
          <time className={styles.warning} dateTime={edition.embargoUntil}>
            {words.embargoUntil(formatInstant(edition.embargoUntil, language))}
          </time>
        )}
      </span>
      {edition.scheduledFor !== null && (
        <time className={styles.scheduled} dateTime={edition.scheduledFor}>
          {words.scheduledFor(formatInstant(edition.scheduledFor, language))}
        </time>
      )}
      {[...sayProgress(progress, language), ...open].map((text) => (
        <span key={text} className={styles.facts}>
          {text}
        </span>
      ))}
      <span className={styles.facts}>
        {edition.assignee && `${edition.assignee.name} · `}
        <RelativeTime instant={edition.updatedAt} />
      </span>
    </span>
  )
}
