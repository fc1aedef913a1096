'use client'

import { Button, Modal, useEditDepth, useModal, useTranslation } from '@payloadcms/ui'
import { type ReactNode, useState } from 'react'
import styles from './dialog.module.css'

type Props = {
  /** Unique name among the page's dialogs. */
  slug: string
  heading: string
  children: ReactNode
  /** Left out with `onConfirm` where there is nothing to confirm, only to close. */
  confirmLabel?: string
  /** In place of "Cancel", where that might be taken for what is asked about. */
  cancelLabel?: string
  busyLabel?: string
  /** False while there is nothing that could be confirmed. */
  canConfirm?: boolean
  /** Returns whether the dialog is done with and closes. */
  onConfirm?: () => Promise<boolean>
  /** Another way out, beside the first one. */
  other?: { label: string; onChoose: () => Promise<boolean> } | undefined
}

/** Payload's drawers begin at this level; a dialog lies above the one that opens it. */
const DRAWER_LEVEL = 100

/** Asks before something that readers will notice. Unlike Payload's own, it can stay open and is named by its heading. */
export function Dialog({ slug, ...content }: Props) {
  const { isModalOpen } = useModal()
  const depth = useEditDepth()
  // What is not open is not there: its content starts afresh each time.
  if (!isModalOpen(slug)) return null
  return (
    <Modal
      slug={slug}
      className={styles.dialog}
      closeOnBlur={false}
      style={{ zIndex: DRAWER_LEVEL + depth }}
      aria-labelledby={`${slug}-heading`}
      aria-describedby={`${slug}-content`}
    >
      <DialogContent slug={slug} {...content} />
    </Modal>
  )
}

function DialogContent({
  slug,
  heading,
  children,
  confirmLabel,
  cancelLabel,
  busyLabel,
  canConfirm = true,
  onConfirm,
  other,
}: Props) {
  const { closeModal } = useModal()
  const { t } = useTranslation()
  const [busy, setBusy] = useState(false)

  const close = () => closeModal(slug)
  const choose = async (choice: () => Promise<boolean>) => {
    setBusy(true)
    const isDone = await choice()
    setBusy(false)
    if (isDone) close()
  }

  return (
    <div className={styles.frame}>
      <h2 id={`${slug}-heading`} className={styles.heading}>
        {heading}
      </h2>
      <div id={`${slug}-content`} className={styles.content}>
        {children}
      </div>
      <div className={styles.controls}>
        <Button buttonStyle="secondary" disabled={busy} margin={false} onClick={close} size="large">
          {onConfirm ? (cancelLabel ?? t('general:cancel')) : t('general:close')}
        </Button>
        {other && (
          <Button
            buttonStyle="secondary"
            disabled={busy}
            margin={false}
            onClick={() => void choose(other.onChoose)}
            size="large"
          >
            {other.label}
          </Button>
        )}
        {onConfirm && (
          <Button disabled={busy || !canConfirm} margin={false} onClick={() => void choose(onConfirm)} size="large">
            {busy ? busyLabel : confirmLabel}
          </Button>
        )}
      </div>
    </div>
  )
}
