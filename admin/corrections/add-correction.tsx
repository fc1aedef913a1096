'use client'

import { Button, toast, useAuth, useDocumentInfo, useFormModified, useModal } from '@payloadcms/ui'
import { useState } from 'react'
import { z } from 'zod'
import { isLanguageTag } from '#domain/languages.ts'
import { ask } from '../answers.ts'
import { Dialog } from '../dialog.tsx'
import { useAdminWords } from '../use-admin-words.ts'
import { useDocumentApi } from '../use-document-api.ts'
import { useLatestDraft } from '../use-latest-draft.ts'
import { CorrectionFields, type Days, type Entry } from './correction-fields.tsx'
import { correctionWords } from './words.ts'

const daysSchema = z.object({ publicationDate: z.string(), today: z.string() })

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
  const [days, setDays] = useState<Days | null>(null)
  const [isMissing, setIsMissing] = useState(false)
  const [dateProblem, setDateProblem] = useState<string | null>(null)
  const dialog = `correction-${collectionSlug}-${id}`

  const mayCorrect = user?.role === 'admin' || user?.role === 'editor'
  if (!hasPublishedDoc || !mayCorrect || isTrashed || data?.state === 'withdrawn') return null

  const url = api.ofCollection(`/${id}/corrections`)

  /** Today is the server's to say: it counts in the site's time zone, wherever the person is. */
  const begin = async () => {
    setEntry(({ note }) => ({ date: '', note }))
    setDateProblem(null)
    openModal(dialog)
    const answer = await ask(url, language)
    const found = daysSchema.safeParse(answer.ok ? answer.body : null).data ?? null
    setDays(found)
    setEntry(({ date, note }) => ({ date: date || (found?.today ?? ''), note }))
  }

  const publish = async () => {
    const isEmpty = entry.note.trim() === ''
    setIsMissing(isEmpty)
    if (isEmpty || (isModified && !(await draft.save()))) return false
    // Without a date it bears that of today.
    const body = { note: entry.note, ...(entry.date && { date: entry.date }) }
    const answer = await ask(url, language, { method: 'POST', body })
    if (!answer.ok && answer.fields?.includes('date')) {
      setDateProblem(answer.message)
      return false
    }
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
      <Button buttonStyle="secondary" size="small" margin={false} onClick={() => void begin()}>
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
          days={days}
          dateProblem={dateProblem}
          isMissing={isMissing}
          lang={isLanguageTag(data?.language) ? data.language : undefined}
          words={words}
          onChange={(changed) => {
            if (changed.date !== entry.date) setDateProblem(null)
            setEntry(changed)
          }}
        />
      </Dialog>
    </div>
  )
}
