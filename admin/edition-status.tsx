'use client'

import { Button, useDocumentInfo, useModal, useTranslation } from '@payloadcms/ui'
import { Dialog } from './dialog.tsx'
import styles from './edition-state.module.css'
import { useEditionStanding } from './use-edition-standing.ts'
import { useRevert } from './use-revert.ts'

/** In the head of an edition's form: the same state as beside it, where Payload knows draft, changed and published. */
export function EditionStatus() {
  const { collectionSlug, hasPublishPermission, id, isTrashed } = useDocumentInfo()
  const { openModal } = useModal()
  const { t } = useTranslation()
  const { beside, fieldLabel, stateLabel } = useEditionStanding()
  const revert = useRevert()

  const slug = `revert-${collectionSlug}-${id}`
  // A withdrawn edition is not published again by the way.
  const canRevert = beside === 'published' && hasPublishPermission === true && !isTrashed
  return (
    <div className={styles.inHead}>
      <span className={styles.inHeadLabel}>{fieldLabel}: </span>
      <strong>{stateLabel}</strong>
      {canRevert && (
        <>
          {' — '}
          <Button
            buttonStyle="none"
            className={styles.inHeadAction ?? ''}
            id="action-revert-to-published"
            margin={false}
            onClick={() => openModal(slug)}
          >
            {t('version:revertToPublished')}
          </Button>
          <Dialog
            slug={slug}
            heading={t('version:confirmRevertToSaved')}
            confirmLabel={t('version:revertToPublished')}
            busyLabel={t('version:reverting')}
            onConfirm={revert}
          >
            <p>{t('version:aboutToRevertToPublished')}</p>
          </Dialog>
        </>
      )}
    </div>
  )
}
