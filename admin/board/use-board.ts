'use client'

import { useConfig } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { useCallback, useEffect, useState } from 'react'
import { type BoardPage, boardPageSchema } from '#domain/board.ts'
import { type BoardQuery, boardParameters } from '#domain/board-query.ts'
import { ask } from '../answers.ts'
import { useAdminWords } from '../use-admin-words.ts'

type Loaded = { address: string; page: BoardPage | 'failed' }

type Board = {
  /** The page of the view; the one before it while the next is loading. */
  page: BoardPage | null
  status: 'loading' | 'ready' | 'failed'
  reload: () => void
  /** Loads one row anew, in its place: it stays even where the view would no longer have it. */
  reloadRow: (report: number) => Promise<void>
}

/** A page of the release board from the server. */
export function useBoard(query: BoardQuery): Board {
  const { config } = useConfig()
  const { language } = useAdminWords()
  const [loaded, setLoaded] = useState<Loaded | null>(null)
  const [attempt, setAttempt] = useState(0)
  const base = formatAdminURL({ apiRoute: config.routes.api, path: '/reports/board' })
  const address = `${base}?${boardParameters(query)}`

  const load = useCallback(
    async (from: string): Promise<BoardPage | 'failed'> => {
      const answer = await ask(from, language)
      const read = boardPageSchema.safeParse(answer.ok ? answer.body : null)
      return read.success ? read.data : 'failed'
    },
    [language],
  )

  useEffect(() => {
    let isCurrent = true
    void load(address).then((page) => {
      if (isCurrent) setLoaded({ address, page })
    })
    return () => {
      isCurrent = false
    }
  }, [address, attempt, load])

  const reloadRow = async (report: number) => {
    const one = await load(`${base}?report=${report}`)
    if (one === 'failed') return
    setLoaded((present) => {
      if (!present || present.page === 'failed') return present
      const rows = present.page.rows.map((row) => one.rows.find(({ id }) => id === row.id) ?? row)
      return { ...present, page: { ...present.page, rows } }
    })
  }

  const page = loaded && loaded.page !== 'failed' ? loaded.page : null
  const status = loaded?.address !== address ? 'loading' : loaded.page === 'failed' ? 'failed' : 'ready'
  const reload = () => {
    setLoaded(null)
    setAttempt((number) => number + 1)
  }
  return { page, status, reload, reloadRow }
}
