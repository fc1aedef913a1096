'use client'

import { useId, useState } from 'react'
import { type CommentedAction, isCommentMissing, commentText, LONGEST_COMMENT } from '#domain/comments.ts'
import { Dialog } from '../dialog.tsx'
import { useAdminWords } from '../use-admin-words.ts'
import styles from '../withdraw-dialog.module.css'
import { BeforeApproval } from './before-approval.tsx'
import { reviewWords } from './words.ts'

type Props = {
  slug: string
  action: CommentedAction
  /** Moves the edition; returns whether that worked, after telling the person. */
  onMove: (comment: string | null) => Promise<boolean>
}

/** Asks an editor what to say with sending an edition back, which needs a word, or with an approval. */
export function MoveDialog({ slug, action, onMove }: Props) {
  const id = useId()
  const { language, words: general } = useAdminWords()
  const words = reviewWords[language]
  const { heading, explanation, label, confirm } = words.dialog[action]
  // Kept when the dialog is closed or the server refuses; what was typed is not lost.
  const [typed, setTyped] = useState('')
  const [isMissing, setIsMissing] = useState(false)
  const comment = commentText(typed)
  const isWanted = isMissing && comment === null

  const move = async () => {
    const missing = isCommentMissing(action, comment)
    setIsMissing(missing)
    const isMoved = !missing && (await onMove(comment))
    if (isMoved) setTyped('')
    return isMoved
  }

  return (
    <Dialog slug={slug} heading={heading} confirmLabel={confirm} busyLabel={general.working} onConfirm={move}>
      <p>{explanation}</p>
      {action === 'approve' && <BeforeApproval />}
      <div className={styles.field}>
        <label className={styles.label} htmlFor={id}>
          {label}
        </label>
        <textarea
          id={id}
          className={styles.notice}
          rows={5}
          maxLength={LONGEST_COMMENT}
          required={action === 'sendBack'}
          aria-invalid={isWanted}
          aria-describedby={`${id}-error`}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
        <p id={`${id}-error`} className={styles.error} role="alert">
          {isWanted ? words.missing : null}
        </p>
      </div>
    </Dialog>
  )
}
