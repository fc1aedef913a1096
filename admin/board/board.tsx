'use client'

import { Button, useAuth, useConfig } from '@payloadcms/ui'
import { useState } from 'react'
import type { BoardEdition, BoardRow } from '#domain/board.ts'
import { isNarrowed, WHOLE_BOARD } from '#domain/board-query.ts'
import { isLanguageTag } from '#domain/languages.ts'
import { isRole } from '#domain/roles.ts'
import { NotLoaded } from '../not-loaded.tsx'
import { useAdminWords } from '../use-admin-words.ts'
import styles from './board.module.css'
import { BoardProvider } from './board-context.ts'
import { BoardFilters } from './board-filters.tsx'
import { BoardGrid } from './board-grid.tsx'
import { BoardPages } from './board-pages.tsx'
import { BoardScheduleDialog, useScheduleDialog } from './board-schedule-dialog.tsx'
import { ReleaseDialog, useReleaseDialog } from './release-dialog.tsx'
import { useBoard } from './use-board.ts'
import { useBoardQuery } from './use-board-query.ts'
import { useCreateTranslation } from './use-create-translation.ts'
import { boardWords } from './words.ts'

/** What is being released: all that is ready of a report, or one edition. */
type Releasing = { row: BoardRow; edition: BoardEdition | null; opener: HTMLElement | null }
type Scheduling = Releasing & { edition: BoardEdition }

function focused(): HTMLElement | null {
  const element = document.activeElement
  return element instanceof HTMLElement ? element : null
}

/** The release board: a view of it, chosen by the filters and kept in the address. */
export function Board() {
  const { language } = useAdminWords()
  const words = boardWords[language]
  const { user } = useAuth()
  const { config } = useConfig()
  const { query, change } = useBoardQuery()
  const { page, reload, reloadRow, status } = useBoard(query)
  const [releasing, setReleasing] = useState<Releasing | null>(null)
  const [outcome, setOutcome] = useState('')
  const [scheduling, setScheduling] = useState<Scheduling | null>(null)
  const releaseDialog = useReleaseDialog()
  const scheduleDialog = useScheduleDialog()
  const create = useCreateTranslation(setOutcome)

  const languages: unknown[] = Array.isArray(user?.languages) ? user.languages : []
  const rights = { role: isRole(user?.role) ? user.role : null, languages: languages.filter(isLanguageTag) }
  const clear = () => change({ ...WHOLE_BOARD, limit: query.limit, sort: query.sort })

  return (
    <BoardProvider value={{ language, adminRoute: config.routes.admin }}>
      <BoardFilters query={query} onChange={change} onClear={clear} />
      <p className={styles.outcome} role="status">
        {outcome || (status === 'loading' ? words.loading : '')}
      </p>
      {status === 'failed' && (
        <NotLoaded message={words.failed} again={words.tryAgain} onAgain={reload} className={styles.note} />
      )}
      {status === 'ready' && page?.rows.length === 0 && (
        <div className={styles.note}>
          <p>{isNarrowed(query) || page.total > 0 ? words.none : words.noneAtAll}</p>
          {(isNarrowed(query) || page.total > 0) && (
            <Button buttonStyle="secondary" margin={false} onClick={clear}>
              {words.filters.clear}
            </Button>
          )}
        </div>
      )}
      {page && page.rows.length > 0 && status !== 'failed' && (
        <>
          <BoardGrid
            rows={page.rows}
            rights={rights}
            isBusy={status === 'loading'}
            onCreate={(row, tag) => void create(row.id, tag)}
            onRelease={(row, edition) => {
              setOutcome('')
              setReleasing({ row, edition, opener: focused() })
              releaseDialog.open()
            }}
            onSchedule={(row, edition) => {
              setOutcome('')
              setScheduling({ row, edition, opener: focused() })
              scheduleDialog.open()
            }}
          />
          <BoardPages query={query} page={page} onChange={change} />
        </>
      )}
      {releasing && (
        <ReleaseDialog
          key={`${releasing.row.id}-${releasing.edition?.collection}-${releasing.edition?.id}`}
          report={releasing.row}
          edition={releasing.edition}
          opener={releasing.opener}
          onReleased={async (names) => {
            await reloadRow(releasing.row.id)
            setOutcome(words.released(names))
          }}
        />
      )}
      {scheduling && (
        <BoardScheduleDialog
          // One that has been moved meanwhile begins with its new instant.
          key={`${scheduling.edition.collection}-${scheduling.edition.id}-${scheduling.edition.scheduledFor}`}
          report={scheduling.row}
          edition={scheduling.edition}
          opener={scheduling.opener}
          onScheduled={() => void reloadRow(scheduling.row.id)}
        />
      )}
    </BoardProvider>
  )
}
