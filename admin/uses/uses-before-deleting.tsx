'use client'

import { useDocumentInfo } from '@payloadcms/ui'
import { useAnswer } from '../use-answer.ts'
import { useDocumentApi } from '../use-document-api.ts'
import { InUseDialog } from './in-use-dialog.tsx'
import { readUses } from './read-uses.ts'

/** In forms without a panel of uses: the same word before a deletion for good. */
export function UsesBeforeDeleting() {
  const { collectionSlug, hasDeletePermission, id, isTrashed, lastUpdateTime } = useDocumentInfo()
  const api = useDocumentApi()
  // A report goes into the trash with all that uses it; an account has no trash.
  const isFinal = collectionSlug === 'users' || isTrashed === true
  const isAsked = id !== undefined && hasDeletePermission === true && isFinal
  const { answer } = useAnswer(isAsked ? api.ofCollection(`/${id}/uses`) : null, readUses, lastUpdateTime)
  if (answer.status !== 'done') return null
  return <InUseDialog uses={answer.value} inPlaceOf={[isTrashed ? `perma-delete-${id}` : `delete-${id}`]} />
}
