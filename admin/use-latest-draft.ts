'use client'

import { useDocumentInfo, useForm } from '@payloadcms/ui'
import { ask, isRecord } from './answers.ts'
import { useAdminWords } from './use-admin-words.ts'
import { useDocumentApi } from './use-document-api.ts'

type LatestDraft = {
  /** Saves what is unsaved as a draft; returns whether it was accepted, after the form has told the person. */
  save: () => Promise<boolean>
  /** Fills the form anew with the latest draft, which something beside the form has changed. */
  show: (released?: { atOnce: boolean }) => Promise<void>
}

/** The latest draft of the edition that the form shows. */
export function useLatestDraft(): LatestDraft {
  const {
    incrementVersionCount,
    setData,
    setLastUpdateTime,
    setMostRecentVersionIsAutosaved,
    setUnpublishedVersionCount,
  } = useDocumentInfo()
  const { reset, submit } = useForm()
  const { language } = useAdminWords()
  const api = useDocumentApi()

  async function save(): Promise<boolean> {
    const saved = await submit({
      action: api.ofDocument({ draft: true }),
      method: 'PATCH',
      overrides: { _status: 'draft' },
      skipValidation: true,
      disableSuccessStatus: true,
    })
    return Boolean(saved?.res.ok)
  }

  async function show({ atOnce } = { atOnce: false }): Promise<void> {
    const present = await ask(api.ofDocument({ draft: true }), language)
    if (!present.ok || !isRecord(present.body)) return
    setData(present.body)
    // What stands beside the form asks again by the time of the update: after the form has the texts itself.
    await reset(present.body)
    setLastUpdateTime(Date.now())
    setMostRecentVersionIsAutosaved(false)
    incrementVersionCount()
    setUnpublishedVersionCount((count) => (atOnce ? 0 : count + 1))
  }

  return { save, show }
}
