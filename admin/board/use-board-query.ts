'use client'

import { useSearchParams } from 'next/navigation'
import { useCallback, useMemo } from 'react'
import { type BoardQuery, boardParameters, readBoardQuery } from '#domain/board-query.ts'

/** The language of localized fields, which Payload keeps in the address. */
const PAYLOADS_OWN = ['locale']

type Change = Partial<BoardQuery>

/**
 * The view of the board as the address says it, so that a link and the back button keep it.
 *
 * @returns the view, and how to change it; another view begins at its first page
 */
export function useBoardQuery(): { query: BoardQuery; change: (change: Change, step?: 'push' | 'replace') => void } {
  const parameters = useSearchParams()
  const text = parameters.toString()
  const query = useMemo(() => readBoardQuery(new URLSearchParams(text)), [text])

  const change = useCallback(
    (changed: Change, step: 'push' | 'replace' = 'push') => {
      const present = new URLSearchParams(text)
      const next = boardParameters({ ...readBoardQuery(present), page: 1, ...changed })
      for (const name of PAYLOADS_OWN) {
        const value = present.get(name)
        if (value !== null) next.set(name, value)
      }
      const address = next.size > 0 ? `${window.location.pathname}?${next}` : window.location.pathname
      if (step === 'push') window.history.pushState(null, '', address)
      else window.history.replaceState(null, '', address)
    },
    [text],
  )
  return { query, change }
}
