'use client'

import { Button, toast, useAuth, useDocumentInfo, useFormModified, useModal } from '@payloadcms/ui'
import { useId, useState } from 'react'
import { isLanguageTag } from '#domain/languages.ts'
import { ask } from '../answers.ts'
import { Dialog } from '../dialog.tsx'
import { useAdminWords } from '../use-admin-words.ts'
import { useDocumentApi } from '../use-document-api.ts'
import { useLatestDraft } from '../use-latest-draft.ts'
import styles from '../withdraw-dialog.module.css'
import { type CorrectionWords, correctionWords } from './words.ts'

/** The endpoint takes no more. */
const LONGEST_NOTE = 2000

type Entry = { date: string; note: string }

/** Today where the person is; the server counts in the site's time zone and takes any date. */
const today = () => new Date().toLocaleDateString('sv-SE')

/** Beside a published edition: adds a dated note for readers and publishes that alone. */
export function AddCorrection() {
  const { collectionSlug, data, hasPublishedDoc, id, isTrashed, unpublishedVersionCount } = useDocumentInfo()
  const { user } = useAuth()
  const { openModal } = useModal()
  const isModified = useFormModified()
  const { language } = useAdminWords()
  const api = useDocumentApi()
  const draft = useLatestDraft()
  const words = correctionWords[language]
  const [entry, setEntry] = useState<Entry>({ date: '', note: '' })
  const [isMissing, setIsMissing] = useState(false)
  const dialog = `correction-${collectionSlug}-${id}`

  const mayCorrect = user?.role === 'admin' || user?.role === 'editor'
  if (!hasPublishedDoc || !mayCorrect || isTrashed || data?.state === 'withdrawn') return null

  const publish = async () => {
    const isEmpty = entry.note.trim() === ''
    setIsMissing(isEmpty)
    if (isEmpty || (isModified && !(await draft.save()))) return false
    const url = api.ofCollection(`/${id}/corrections`)
    const answer = await ask(url, language, { method: 'POST', body: { ...entry } })
    if (!answer.ok) {
      toast.error(answer.message ?? words.failed)
      return false
    }
    await draft.show({ atOnce: unpublishedVersionCount === 0 && !isModified })
    setEntry({ date: '', note: '' })
    toast.success(words.done)
    return true
  }

  return (
    <div className="field-type">
      <Button
        buttonStyle="secondary"
        size="small"
        margin={false}
        onClick={() => {
          setEntry(({ note }) => ({ date: today(), note }))
          openModal(dialog)
        }}
      >
        {words.add}
      </Button>
      <Dialog
        slug={dialog}
        heading={words.heading}
        confirmLabel={words.confirm}
        busyLabel={words.working}
        onConfirm={publish}
      >
        <p>{words.explanation}</p>
        <CorrectionFields
          entry={entry}
          isMissing={isMissing}
          lang={isLanguageTag(data?.language) ? data.language : undefined}
          words={words}
          onChange={setEntry}
        />
      </Dialog>
    </div>
  )
}

type FieldsProps = {
  entry: Entry
  isMissing: boolean
  lang: string | undefined
  words: CorrectionWords
  onChange: (entry: Entry) => void
}

function CorrectionFields({ entry, isMissing, lang, words, onChange }: FieldsProps) {
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
          value={entry.date}
          onChange={(event) => onChange({ ...entry, date: event.target.value })}
        />
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
