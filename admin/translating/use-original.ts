'use client'

import { toast, useDocumentInfo, useFormModified } from '@payloadcms/ui'
import { useCallback, useEffect, useState, useSyncExternalStore } from 'react'
import type { TranslatedField } from '#domain/staleness.ts'
import { ask } from '../answers.ts'
import { useAdminWords } from '../use-admin-words.ts'
import { useDocumentApi } from '../use-document-api.ts'
import { useLatestDraft } from '../use-latest-draft.ts'
import { load, type OriginalAnswer, presentAnswer, subscribe } from './original-store.ts'
import { translatingWords } from './words.ts'

const LOADING: OriginalAnswer = { status: 'loading' }

type UseOriginal = {
  answer: OriginalAnswer
  /** Whether the person may change the translation. */
  mayChange: boolean
  busy: boolean
  reload: () => void
  /** Says that these fields agree with the original as it stands. */
  markUpToDate: (fields: readonly TranslatedField[]) => Promise<void>
  /** Puts the original's texts into the empty fields. */
  start: () => Promise<void>
}

/** The original of the translation that the form shows: its latest texts, and how each field stands towards them. */
export function useOriginal(): UseOriginal {
  const { hasSavePermission, id, isTrashed, lastUpdateTime } = useDocumentInfo()
  const { language, words } = useAdminWords()
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

  async function post(path: string, body: Record<string, unknown>, done: string): Promise<boolean> {
    const result = await ask(api.ofCollection(`/${id}/${path}`), language, { method: 'POST', body })
    if (result.ok) toast.success(done)
    else toast.error(result.message ?? words.failed)
    return result.ok
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
        // What was just typed is part of what is up to date.
        if (isModified && !(await draft.save())) return
        if (await post('up-to-date', { fields }, translatingWords[language].marked)) reload()
      }),
    start: () =>
      during(async () => {
        if (isModified && !(await draft.save())) return
        if (await post('start', {}, translatingWords[language].started)) await draft.show()
      }),
  }
}
