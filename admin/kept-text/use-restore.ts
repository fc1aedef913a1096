'use client'

import { toast, useDocumentInfo, useForm, useFormModified } from '@payloadcms/ui'
import { useAdminWords } from '../use-admin-words.ts'
import { useLatestDraft } from '../use-latest-draft.ts'
import { keptTextWords } from './words.ts'

/**
 * @returns what puts kept values into the form, from where they are saved like typed ones. What they replace is in
 * the history then; false where that did not work, and the form is as it was
 */
export function useRestore(): (values: Record<string, unknown>) => Promise<boolean> {
  const { docConfig, mostRecentVersionIsAutosaved, setMostRecentVersionIsAutosaved } = useDocumentInfo()
  const { getData, reset, setModified } = useForm()
  const isModified = useFormModified()
  const { language } = useAdminWords()
  const draft = useLatestDraft()
  const hasDrafts = Boolean(docConfig?.versions && docConfig.versions.drafts)

  return async (values) => {
    // The next autosave writes over the last one, and would leave nothing of the text that is replaced.
    if (hasDrafts && (mostRecentVersionIsAutosaved || isModified)) {
      if (!(await draft.save())) return false
      setMostRecentVersionIsAutosaved(false)
    }
    await reset({ ...getData(), ...values })
    setModified(true)
    toast.success(keptTextWords[language].restored)
    return true
  }
}
