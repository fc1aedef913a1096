'use client'

import { toast, useDocumentInfo, useForm, useFormModified } from '@payloadcms/ui'
import { useState } from 'react'
import { ask } from './answers.ts'
import type { ButtonAction } from './edition-actions.ts'
import { useAdminWords } from './use-admin-words.ts'
import { useDocumentApi } from './use-document-api.ts'
import { useLatestDraft } from './use-latest-draft.ts'

type EditionActions = {
  busy: boolean
  /** Saves what is unsaved, acts, and shows the new state; returns whether it worked, after telling the person. */
  perform: (action: ButtonAction, said?: Said) => Promise<boolean>
}

/** What is said with a move: the notice to readers of a withdrawal, or a comment to whoever works on the edition. */
export type Said = { note: string } | { comment: string }

/** Moves the edition that the form shows from state to state. */
export function useEditionAction(): EditionActions {
  const { id } = useDocumentInfo()
  const { setProcessing } = useForm()
  const isModified = useFormModified()
  const { language, words } = useAdminWords()
  const api = useDocumentApi()
  const draft = useLatestDraft()
  const [busy, setBusy] = useState(false)

  async function act(action: ButtonAction, said?: Said): Promise<boolean> {
    if (isModified && !(await draft.save())) return false
    // Fields are locked meanwhile: what somebody typed now would be lost when the form is filled anew.
    setProcessing(true)
    const body = { action, ...said }
    const answer = await ask(api.ofCollection(`/${id}/transition`), language, { method: 'POST', body })
    if (answer.ok) {
      // A withdrawal is public at once; every other action makes a newer draft.
      await draft.show({ atOnce: action === 'withdraw' })
      toast.success(words.done[action])
    } else {
      toast.error(answer.message ?? words.failed)
    }
    return answer.ok
  }

  async function perform(action: ButtonAction, said?: Said): Promise<boolean> {
    setBusy(true)
    try {
      return await act(action, said)
    } finally {
      setProcessing(false)
      setBusy(false)
    }
  }

  return { busy, perform }
}
