'use client'

import { toast, useDocumentInfo, useFormModified } from '@payloadcms/ui'
import { useCallback, useEffect, useState, useSyncExternalStore } from 'react'
import { z } from 'zod'
import { type TranslatedField, TRANSLATED_FIELDS } from '#domain/staleness.ts'
import { type Answer, ask } from '../answers.ts'
import { useAdminWords } from '../use-admin-words.ts'
import { useDocumentApi } from '../use-document-api.ts'
import { useLatestDraft } from '../use-latest-draft.ts'
import { load, type OriginalAnswer, presentAnswer, seenOf, subscribe } from './original-store.ts'
import { translatingWords } from './words.ts'

const marked = z.object({ changed: z.array(z.enum(TRANSLATED_FIELDS)) })

/** A sentence that says what to do now takes longer to read. */
const CHANGED_AGAIN_MS = 12_000

const LOADING: OriginalAnswer = { status: 'loading' }

type UseOriginal = {
  answer: OriginalAnswer
  /** Whether the person may change the translation. */
  mayChange: boolean
  busy: boolean
  reload: () => void
  /** Says that these fields agree with the original as it is shown. */
  markUpToDate: (fields: readonly TranslatedField[]) => Promise<void>
  /** Puts the original's texts into the empty fields. */
  start: () => Promise<void>
}

/** The original of the translation that the form shows: its latest texts, and how each field stands towards them. */
export function useOriginal(): UseOriginal {
  const { hasSavePermission, id, isTrashed, lastUpdateTime, setLastUpdateTime } = useDocumentInfo()
  const { language, words } = useAdminWords()
  const { changedAgain, field: names, marked: isMarked, started } = translatingWords[language]
  const isModified = useFormModified()
  const api = useDocumentApi()
  const draft = useLatestDraft()
  const [busy, setBusy] = useState(false)
  const [tries, setTries] = useState(0)
  const url = id === undefined ? null : api.ofCollection(`/${id}/original`)
  const stateOfForm = `${lastUpdateTime}/${tries}`

  const answer = useSyncExternalStore(
    useCallback((listener) => (url === null ? () => undefined : subscribe(url, listener)), [url]),
    () => (url === null ? LOADING : presentAnswer(url)),
    () => LOADING,
  )
  useEffect(() => {
    if (url !== null) void load(url, language, stateOfForm)
  }, [url, language, stateOfForm])

  async function post(path: string, body: Record<string, unknown>): Promise<Answer> {
    const result = await ask(api.ofCollection(`/${id}/${path}`), language, { method: 'POST', body })
    if (!result.ok) toast.error(result.message ?? words.failed)
    return result
  }

  async function during(work: () => Promise<void>): Promise<void> {
    setBusy(true)
    try {
      await work()
    } finally {
      setBusy(false)
    }
  }

  const reload = () => setTries((count) => count + 1)
  return {
    answer,
    mayChange: hasSavePermission === true && !isTrashed,
    busy,
    reload,
    markUpToDate: (fields) =>
      during(async () => {
        if (answer.status !== 'here' || !answer.original) return
        // As it was shown to whoever pressed the button: the save may bring a newer one.
        const seen = seenOf(answer.original, fields)
        // What was just typed is part of what is up to date.
        if (isModified && !(await draft.save())) return
        const result = await post('up-to-date', { seen })
        if (!result.ok) return
        const { changed } = marked.parse(result.body)
        if (changed.length === 0) toast.success(isMarked)
        else
          toast.warning(changedAgain(changed.map((field) => names[field]).join(', ')), { duration: CHANGED_AGAIN_MS })
        // What stands beside the form asks again by the time of the update, the checklist as well.
        setLastUpdateTime(Date.now())
      }),
    start: () =>
      during(async () => {
        if (isModified && !(await draft.save())) return
        if (!(await post('start', {})).ok) return
        toast.success(started)
        await draft.show()
      }),
  }
}
