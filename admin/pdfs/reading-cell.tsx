'use client'

import type { DefaultCellComponentProps } from 'payload'
import { useAdminWords } from '../use-admin-words.ts'
import { useFreshRows } from './use-fresh-rows.ts'
import { usePreflight } from './use-preflight.ts'
import { pdfWords } from './words.ts'

/** In the list of documents: how far the reading of one is, asked for only while it goes on. At its end the row is right. */
export function ReadingCell({ cellData, rowData }: DefaultCellComponentProps) {
  const { short } = pdfWords[useAdminWords().language]
  const id: unknown = rowData?.id
  const isUnread = cellData === 'reading' && typeof id === 'number'
  const { answer } = usePreflight(isUnread ? id : null, null)
  useFreshRows(isUnread && answer.status === 'here' && answer.preflight.state !== 'reading')
  if (isUnread && answer.status === 'here') {
    const { progress, state } = answer.preflight
    if (progress) return <span>{short.reading(progress.done, progress.pages)}</span>
    return <span>{state === 'reading' ? short.waiting : short[state]}</span>
  }
  if (cellData === 'failed') return <span>{short.failed}</span>
  return <span>{cellData === 'reading' ? short.waiting : short.read}</span>
}
