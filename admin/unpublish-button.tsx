'use client'

import { PopupList, useDocumentInfo, useModal, useTranslation } from '@payloadcms/ui'
import type { ReactNode } from 'react'
import { Dialog } from './dialog.tsx'
import { useAdminWords } from './use-admin-words.ts'
import { useUnpublish } from './use-unpublish.ts'

type Props = {
  heading: string
  /** What readers will no longer find. */
  children: ReactNode
  onOpen?: () => void
}

/** "Unpublish" in the menu of an edition, where it is public and the person may change that; asks first. */
export function UnpublishButton({ heading, children, onOpen }: Props) {
  const { collectionSlug, hasPublishedDoc, hasPublishPermission, id, isTrashed } = useDocumentInfo()
  const { openModal } = useModal()
  const { t } = useTranslation()
  const { words } = useAdminWords()
  const unpublish = useUnpublish()

  if (id === undefined || !hasPublishedDoc || !hasPublishPermission || isTrashed) return null
  const slug = `unpublish-${collectionSlug}-${id}`
  return (
    <>
      <PopupList.Button
        id="action-unpublish"
        onClick={() => {
          openModal(slug)
          onOpen?.()
        }}
      >
        {t('version:unpublish')}
      </PopupList.Button>
      <Dialog
        slug={slug}
        heading={heading}
        confirmLabel={words.unpublish.confirm}
        cancelLabel={words.unpublish.back}
        busyLabel={words.working}
        onConfirm={unpublish}
      >
        {children}
      </Dialog>
    </>
  )
}
