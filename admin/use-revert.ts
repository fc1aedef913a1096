'use client'

import { toast, useDocumentInfo, useForm, useFormModified } from '@payloadcms/ui'
import { type Answer, ask, isRecord } from './answers.ts'
import { useAdminWords } from './use-admin-words.ts'
import { useDocumentApi } from './use-document-api.ts'
import { useLatestDraft } from './use-latest-draft.ts'

function newestId(body: unknown): number | null {
  const [version]: unknown[] = isRecord(body) && Array.isArray(body.docs) ? body.docs : []
  return isRecord(version) && typeof version.id === 'number' ? version.id : null
}

/**
 * Throws the draft away: the published version becomes the draft again, and is published as it was. Payload's own way
 * sends the fields of the form alone, without the original's text that a translation was made from, and is refused as
 * a stale save where the draft is another's.
 *
 * @returns a function that tells the person what came of it, and returns whether it worked
 */
export function useRevert(): () => Promise<boolean> {
  const { id } = useDocumentInfo()
  const { setProcessing } = useForm()
  const isModified = useFormModified()
  const { language, words } = useAdminWords()
  const api = useDocumentApi()
  const draft = useLatestDraft()

  async function revert(): Promise<{ answer: Answer; isRestored: boolean }> {
    const query = new URLSearchParams({
      'where[parent][equals]': String(id),
      'where[version._status][equals]': 'published',
      sort: '-updatedAt',
      limit: '1',
      depth: '0',
    })
    const found = await ask(api.ofCollection(`/versions?${query}`), language)
    const version = found.ok ? newestId(found.body) : null
    if (version === null) return { answer: found.ok ? { ok: false, message: null } : found, isRestored: false }
    const restored = await ask(api.ofCollection(`/versions/${version}`), language, { method: 'POST', body: {} })
    if (!restored.ok) return { answer: restored, isRestored: false }
    const body = { _status: 'published' }
    return {
      answer: await ask(api.ofDocument({ draft: false }), language, { method: 'PATCH', body }),
      isRestored: true,
    }
  }

  return async () => {
    // What is thrown away stays in the history.
    if (isModified && !(await draft.save())) return false
    setProcessing(true)
    try {
      const { answer, isRestored } = await revert()
      if (isRestored) await draft.show({ atOnce: answer.ok })
      if (answer.ok) toast.success(words.reverted)
      else toast.error(answer.message ?? words.failed)
      return answer.ok
    } finally {
      setProcessing(false)
    }
  }
}
