'use client'

import { toast, useDocumentInfo, useForm, useFormModified } from '@payloadcms/ui'
import { useState } from 'react'
import { ask, isRecord } from './answers.ts'
import type { ButtonAction } from './edition-actions.ts'
import { useAdminWords } from './use-admin-words.ts'
import { useDocumentApi } from './use-document-api.ts'

type EditionActions = {
  busy: boolean
  /** Saves what is unsaved, acts, and shows the new state; returns whether it worked, after telling the person. */
  perform: (action: ButtonAction, note?: string) => Promise<boolean>
}

/** Moves the edition that the form shows from state to state. */
export function useEditionAction(): EditionActions {
  const {
    id,
    incrementVersionCount,
    setData,
    setLastUpdateTime,
    setMostRecentVersionIsAutosaved,
    setUnpublishedVersionCount,
  } = useDocumentInfo()
  const { reset, setProcessing, submit } = useForm()
  const isModified = useFormModified()
  const { language, words } = useAdminWords()
  const api = useDocumentApi()
  const [busy, setBusy] = useState(false)

  async function saveDraft(): Promise<boolean> {
    const saved = await submit({
      action: api.ofDocument({ draft: true }),
      method: 'PATCH',
      overrides: { _status: 'draft' },
      skipValidation: true,
      disableSuccessStatus: true,
    })
    return Boolean(saved?.res.ok)
  }

  async function showPresent(action: ButtonAction): Promise<void> {
    const present = await ask(api.ofDocument({ draft: true }), language)
    if (!present.ok || !isRecord(present.body)) return
    setData(present.body)
    setLastUpdateTime(Date.now())
    setMostRecentVersionIsAutosaved(false)
    incrementVersionCount()
    // A withdrawal is public at once; every other action makes a newer draft.
    setUnpublishedVersionCount((count) => (action === 'withdraw' ? 0 : count + 1))
    await reset(present.body)
  }

  async function act(action: ButtonAction, note?: string): Promise<boolean> {
    if (isModified && !(await saveDraft())) return false
    // Fields are locked meanwhile: what somebody typed now would be lost when the form is filled anew.
    setProcessing(true)
    const body = note === undefined ? { action } : { action, note }
    const answer = await ask(api.ofCollection(`/${id}/transition`), language, { method: 'POST', body })
    if (answer.ok) {
      await showPresent(action)
      toast.success(words.done[action])
    } else {
      toast.error(answer.message ?? words.failed)
    }
    return answer.ok
  }

  async function perform(action: ButtonAction, note?: string): Promise<boolean> {
    setBusy(true)
    try {
      return await act(action, note)
    } finally {
      setProcessing(false)
      setBusy(false)
    }
  }

  return { busy, perform }
}
