'use client'

import { Button, PopupList, toast, useDocumentInfo, useFormFields, useFormModified } from '@payloadcms/ui'
import type { DefaultCellComponentProps, UIFieldClientComponent } from 'payload'
import { useId } from 'react'
import { useAdminWords } from '../use-admin-words.ts'
import { useLatestDraft } from '../use-latest-draft.ts'
import styles from './next-in-series.module.css'
import { useMakeReport } from './use-make-report.ts'
import { makingWords } from './words.ts'

/** In the form of a series. */
export const NextInSeriesField: UIFieldClientComponent = () => {
  const { id, isTrashed } = useDocumentInfo()
  const isModified = useFormModified()
  const { language, words: general } = useAdminWords()
  const words = makingWords[language]
  const { busy, make, mayMake } = useMakeReport()
  const hintId = useId()

  if (id === undefined || isTrashed || !mayMake) return null
  const makeNext = () =>
    isModified ? void toast.error(words.saveFirst) : void make(`/series/${id}/next`, {}, words.nextMade)
  return (
    <div className={`field-type ${styles.field}`}>
      <Button margin={false} disabled={busy} onClick={makeNext} extraButtonProps={{ 'aria-describedby': hintId }}>
        {busy ? general.working : words.next}
      </Button>
      <p id={hintId} className={styles.hint}>
        {words.nextHint}
      </p>
    </div>
  )
}

/** In the list of series, in the row of each. */
export function NextInSeriesCell({ rowData, viewType }: DefaultCellComponentProps) {
  const { language, words: general } = useAdminWords()
  const { busy, make, mayMake } = useMakeReport()
  if (!mayMake || viewType === 'trash') return null
  const words = makingWords[language]
  const name: unknown = rowData.name
  return (
    <Button
      buttonStyle="secondary"
      size="small"
      margin={false}
      disabled={busy}
      aria-label={typeof name === 'string' ? `${words.next}: ${name}` : words.next}
      onClick={() => void make(`/series/${String(rowData.id)}/next`, {}, words.nextMade)}
    >
      {busy ? general.working : words.next}
    </Button>
  )
}

/** In the menu of a report that is in a series. */
export function NextInSeriesMenuItem() {
  const { isTrashed } = useDocumentInfo()
  const series = useFormFields(([fields]) => fields.series?.value)
  const isModified = useFormModified()
  const draft = useLatestDraft()
  const { language } = useAdminWords()
  const words = makingWords[language]
  const { make, mayMake } = useMakeReport()

  if (isTrashed || !mayMake || typeof series !== 'number') return null
  const makeNext = async () => {
    // The number that was just typed counts.
    if (isModified && !(await draft.save())) return
    await make(`/series/${series}/next`, {}, words.nextMade)
  }
  return (
    <PopupList.Button id="action-next-in-series" onClick={() => void makeNext()}>
      {words.next}
    </PopupList.Button>
  )
}
