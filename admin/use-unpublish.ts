'use client'

import { toast, useDocumentInfo, useForm, useTranslation } from '@payloadcms/ui'
import { ask, isRecord } from './answers.ts'
import { useAdminWords } from './use-admin-words.ts'
import { useDocumentApi } from './use-document-api.ts'

/**
 * @returns a function that takes the edition from readers, shows its new state, and returns whether
 * that worked, after telling the person
 */
export function useUnpublish(): () => Promise<boolean> {
  const {
    incrementVersionCount,
    setData,
    setHasPublishedDoc,
    setMostRecentVersionIsAutosaved,
    setUnpublishedVersionCount,
  } = useDocumentInfo()
  const { reset } = useForm()
  const { t } = useTranslation()
  const { language } = useAdminWords()
  const api = useDocumentApi()

  return async () => {
    const body = { _status: 'draft' }
    const answer = await ask(api.ofDocument({ draft: false }), language, { method: 'PATCH', body })
    if (!answer.ok) {
      toast.error(answer.message ?? t('error:unPublishingDocument'))
      return false
    }
    setHasPublishedDoc(false)
    setUnpublishedVersionCount(1)
    setMostRecentVersionIsAutosaved(false)
    incrementVersionCount()
    // Payload's own button fills the form with the values from before, and so with the state from before.
    if (isRecord(answer.body) && isRecord(answer.body.doc)) {
      setData(answer.body.doc)
      await reset(answer.body.doc)
    }
    toast.success(t('version:unpublishedSuccessfully'))
    return true
  }
}
