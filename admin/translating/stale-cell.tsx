'use client'

import { useConfig, useListQuery } from '@payloadcms/ui'
import type { DefaultCellComponentProps } from 'payload'
import { formatAdminURL } from 'payload/shared'
import { useEffect, useState } from 'react'
import { useAdminWords } from '../use-admin-words.ts'
import { onlyStale, sayProgress } from './progress-words.ts'
import { askStale, type StaleAnswer } from './stale-of-page.ts'
import { staleWords } from './stale-words.ts'
import { translatingWords } from './words.ts'

/** In the list of translations: what is not translated yet, and which fields are older than the original. The rows of a page ask once between them. */
export function StaleCell({ rowData }: DefaultCellComponentProps) {
  const { config } = useConfig()
  const { data } = useListQuery()
  const { language } = useAdminWords()
  const words = staleWords[language]
  const [answer, setAnswer] = useState<StaleAnswer | 'loading'>('loading')
  const id = Number(rowData.id)
  const ids = (data?.docs ?? []).map((row) => Number(row.id))
  const page = (ids.includes(id) ? ids : [id]).join(',')
  const url = formatAdminURL({ apiRoute: config.routes.api, path: `/translations/stale?ids=${page}` })

  useEffect(() => {
    let isCurrent = true
    void askStale(url, language).then((stale) => {
      if (isCurrent) setAnswer(stale)
    })
    return () => {
      isCurrent = false
    }
    // A page that was read again brings new rows, which may have changed.
  }, [url, language, data])

  if (answer === 'loading') return <span>…</span>
  if (answer === null) return <span>{words.failed}</span>
  const towards = answer.get(id)
  if (!towards) return <span>–</span>
  const stale = onlyStale(towards.stale, towards.progress).map((field) => translatingWords[language].field[field])
  const toDo = [
    ...sayProgress(towards.progress, language),
    ...(stale.length > 0 ? [`${words.older} ${stale.join(', ')}`] : []),
  ]
  if (toDo.length === 0) return <span>{words.current}</span>
  return <span style={{ color: 'var(--theme-warning-700)' }}>{toDo.join('; ')}</span>
}
