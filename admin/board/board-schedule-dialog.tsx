'use client'

import { useModal } from '@payloadcms/ui'
import { useEffect } from 'react'
import type { BoardEdition, BoardRow } from '#domain/board.ts'
import { nameUntitled } from '#domain/untitled.ts'
import { ScheduleDialog } from '../schedule/schedule-dialog.tsx'
import { useBoardContext } from './board-context.ts'

const SLUG = 'board-schedule'

export function useScheduleDialog() {
  const { openModal } = useModal()
  return { open: () => openModal(SLUG) }
}

type Props = {
  report: BoardRow
  edition: BoardEdition
  /** What opened the dialog, and has the focus again when it is closed. */
  opener: HTMLElement | null
  onScheduled: () => void
}

/** Asks when an edition on the board is to be published; one that waits already is moved to another instant. */
export function BoardScheduleDialog({ report, edition, opener, onScheduled }: Props) {
  const { isModalOpen } = useModal()
  const { language } = useBoardContext()
  const isOpen = isModalOpen(SLUG)

  useEffect(() => {
    if (!isOpen) return
    return () => opener?.focus()
  }, [isOpen, opener])

  return (
    <ScheduleDialog
      slug={SLUG}
      collection={edition.collection}
      id={edition.id}
      title={edition.title || report.title || nameUntitled(language, report.series ?? null)}
      present={{ action: 'publish', ...(edition.scheduledFor !== null && { at: edition.scheduledFor }) }}
      onDone={onScheduled}
    />
  )
}
