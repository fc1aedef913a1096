'use client'

import { useDocumentInfo, useModal } from '@payloadcms/ui'
import { useLayoutEffect } from 'react'
import type { ShownUse } from '#domain/uses.ts'
import { Dialog } from '../dialog.tsx'
import { useAdminWords } from '../use-admin-words.ts'
import { UsesList } from './uses-list.tsx'
import { usesWords } from './words.ts'

type Props = {
  uses: ShownUse[]
  /** Payload's dialogs that ask whether to delete the document. */
  inPlaceOf: string[]
}

/** What is in use cannot be deleted: so that nobody is asked first and refused then, this says where it is used. */
export function InUseDialog({ uses, inPlaceOf }: Props) {
  const { collectionSlug, id } = useDocumentInfo()
  const { closeModal, isModalOpen, openModal } = useModal()
  const { language } = useAdminWords()
  const words = usesWords[language]
  const slug = `in-use-${collectionSlug}-${id}`
  const asking = uses.length > 0 ? inPlaceOf.find((dialog) => isModalOpen(dialog)) : undefined

  // Before anything is painted: the question is never seen.
  useLayoutEffect(() => {
    if (asking === undefined) return
    closeModal(asking)
    openModal(slug)
  }, [asking, closeModal, openModal, slug])

  const advice = collectionSlug === 'reports' || collectionSlug === 'users' ? collectionSlug : 'others'
  return (
    <Dialog slug={slug} heading={words.stillUsed}>
      <p>{words.usedHere(uses.length)}</p>
      <UsesList uses={uses} />
      <p>{words.advice[advice]}</p>
    </Dialog>
  )
}
