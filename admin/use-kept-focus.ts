'use client'

import { useModal } from '@payloadcms/ui'
import { type RefObject, useEffect, useState } from 'react'
import { catchFocus } from './caught-focus.ts'

/**
 * Keeps the place of those who go by keyboard: the button that was pressed, or its dialog, is gone after an act.
 *
 * @param place takes the focus once the act is over, its dialog closed and the form usable again
 * @param isUnderWay while it is, fields and buttons are locked
 * @returns to be called when an act ends
 */
export function useKeptFocus(place: RefObject<HTMLElement | null>, isUnderWay: boolean): () => void {
  const { modalState } = useModal()
  const [isPending, setIsPending] = useState(false)
  const isInDialog = Object.values(modalState ?? {}).some((modal) => modal.isOpen)

  useEffect(() => {
    if (!isPending || isUnderWay || isInDialog) return
    return catchFocus(
      () => place.current,
      () => setIsPending(false),
    )
  }, [isInDialog, isPending, isUnderWay, place])

  return () => setIsPending(true)
}
