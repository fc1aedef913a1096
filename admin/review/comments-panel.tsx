'use client'

import { useAuth, useDocumentInfo } from '@payloadcms/ui'
import type { UIFieldClientComponent } from 'payload'
import { useId } from 'react'
import { NotLoaded } from '../not-loaded.tsx'
import panel from '../panel.module.css'
import { translatingWords } from '../translating/words.ts'
import { useAdminWords } from '../use-admin-words.ts'
import type { CommentView } from './comments.ts'
import { CommentForm } from './comment-form.tsx'
import { CommentItem } from './comment-item.tsx'
import styles from './comments.module.css'
import { useComments } from './use-comments.ts'
import { reviewWords } from './words.ts'

/** What staff say to each other about the edition that the form shows. */
export const CommentsPanel: UIFieldClientComponent = () => {
  const { hasSavePermission, id } = useDocumentInfo()
  const { user } = useAuth()
  const { language } = useAdminWords()
  const words = reviewWords[language]
  const fieldNames = translatingWords[language].field
  const headingId = useId()
  const { state, reload, add, change } = useComments()
  if (id === undefined || !user) return null

  const comments = state.status === 'here' ? state.comments : []
  const isOpen = ({ resolved }: CommentView) => resolved !== true
  const open = comments.filter(isOpen)
  const resolved = comments.filter((comment) => !isOpen(comment))
  const item = (comment: CommentView) => (
    <CommentItem
      key={comment.id}
      comment={comment}
      words={words}
      language={language}
      fieldNames={fieldNames}
      user={Number(user.id)}
      mayResolve={hasSavePermission === true}
      onChange={(what) => change(comment.id, what)}
    />
  )

  return (
    <section className={`field-type ${styles.panel}`} aria-labelledby={headingId}>
      <h3 id={headingId} className={panel.heading}>
        {words.comments}
      </h3>
      {state.status === 'loading' && <p className={styles.note}>{words.loading}</p>}
      {state.status === 'failed' && (
        <NotLoaded message={words.failed} again={words.tryAgain} onAgain={reload} className={styles.note} />
      )}
      {state.status === 'here' && (
        <p role="status" className={styles.note}>
          {comments.length === 0 ? words.none : words.open(open.length)}
        </p>
      )}
      {open.length > 0 && <ol className={styles.list}>{open.map(item)}</ol>}
      {resolved.length > 0 && (
        <details className={styles.resolved}>
          <summary>{words.resolvedOnes(resolved.length)}</summary>
          <ol className={styles.list}>{resolved.map(item)}</ol>
        </details>
      )}
      <CommentForm words={words} fieldNames={fieldNames} onSend={add} />
    </section>
  )
}
