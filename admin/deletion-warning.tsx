'use client'

import { useDocumentInfo, useModal } from '@payloadcms/ui'
import { useEffect, useEffectEvent, useState } from 'react'
import { createPortal } from 'react-dom'
import { UnpublishWarning } from './unpublish-warning.tsx'
import { useAdminWords } from './use-admin-words.ts'
import { useReleasedTranslations } from './use-released-translations.ts'

/** In Payload's question before an edition goes to the trash, which knows nothing of readers: what they lose. */
export function DeletionWarning() {
  const { collectionSlug, id } = useDocumentInfo()
  const { isModalOpen } = useModal()
  const { words } = useAdminWords()
  const { look, translations } = useReleasedTranslations()
  const [place, setPlace] = useState<Element | null>(null)
  const dialog = `delete-${id}`
  const isOpen = isModalOpen(dialog) === true
  const isReport = collectionSlug === 'reports'

  const open = useEffectEvent(() => {
    setPlace(document.querySelector(`[id="${dialog}"] .confirmation-modal__content`))
    if (isReport) void look()
  })
  useEffect(() => {
    if (!isOpen) return
    const frame = requestAnimationFrame(open)
    return () => {
      cancelAnimationFrame(frame)
      setPlace(null)
    }
  }, [isOpen])

  if (!place) return null
  return createPortal(
    isReport ? (
      <UnpublishWarning translations={translations} words={words.unpublish} />
    ) : (
      <p>{words.unpublish.otherLanguages}</p>
    ),
    place,
  )
}
