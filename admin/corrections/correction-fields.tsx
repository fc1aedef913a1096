'use client'

import { useId } from 'react'
import styles from '../withdraw-dialog.module.css'
import type { CorrectionWords } from './words.ts'

/** The endpoint takes no more. */
const LONGEST_NOTE = 2000

export type Entry = { date: string; note: string }

/** The first and the last day that a correction may bear, YYYY-MM-DD in the site's time zone. */
export type Days = { publicationDate: string; today: string }

type Props = {
  entry: Entry
  /** Null until the server has said. */
  days: Days | null
  /** What is wrong with the date, in words; null: nothing. */
  dateProblem: string | null
  isMissing: boolean
  lang: string | undefined
  words: CorrectionWords
  onChange: (entry: Entry) => void
}

/** The date and the words of a correction. */
export function CorrectionFields({ entry, days, dateProblem, isMissing, lang, words, onChange }: Props) {
  const id = useId()
  return (
    <>
      <div className={styles.field}>
        <label className={styles.label} htmlFor={`${id}-date`}>
          {words.date}
        </label>
        <input
          id={`${id}-date`}
          className={styles.notice}
          type="date"
          required
          min={days?.publicationDate}
          max={days?.today}
          aria-invalid={dateProblem !== null}
          aria-describedby={`${id}-date-error`}
          value={entry.date}
          onChange={(event) => onChange({ ...entry, date: event.target.value })}
        />
        <p id={`${id}-date-error`} className={styles.error} role="alert">
          {dateProblem}
        </p>
      </div>
      <div className={styles.field}>
        <label className={styles.label} htmlFor={`${id}-note`}>
          {words.note}
        </label>
        <textarea
          id={`${id}-note`}
          className={styles.notice}
          lang={lang}
          rows={5}
          maxLength={LONGEST_NOTE}
          required
          aria-invalid={isMissing}
          aria-describedby={`${id}-hint ${id}-error`}
          value={entry.note}
          onChange={(event) => onChange({ ...entry, note: event.target.value })}
        />
        <p id={`${id}-hint`} className={styles.hint}>
          {words.noteHint}
        </p>
        <p id={`${id}-error`} className={styles.error} role="alert">
          {isMissing && entry.note.trim() === '' ? words.missing : null}
        </p>
      </div>
    </>
  )
}
