'use client'

import { Button, Pill } from '@payloadcms/ui'
import { useId, useState } from 'react'
import { isStillEditable, LONGEST_COMMENT } from '#domain/comments.ts'
import type { InterfaceLanguage } from '#domain/languages.ts'
import type { TranslatedField } from '#domain/staleness.ts'
import { useGoToField } from '../use-go-to-field.ts'
import type { CommentView } from './comments.ts'
import styles from './comments.module.css'
import type { Refusal } from './use-comments.ts'
import { formatInstant } from '../times.ts'
import type { ReviewWords } from './words.ts'

type Props = {
  comment: CommentView
  words: ReviewWords
  language: InterfaceLanguage
  fieldNames: Record<TranslatedField, string>
  /** Id of the person. */
  user: number
  /** Whether the person may say that it is resolved. */
  mayResolve: boolean
  onChange: (change: { text: string } | { resolved: boolean }) => Promise<Refusal>
}

/** One comment: who said what, when and about which field, and what the person may do with it. */
export function CommentItem({ comment, words, language, fieldNames, user, mayResolve, onChange }: Props) {
  const [isMending, setIsMending] = useState(false)
  const [busy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState<Refusal>(null)
  const isResolved = comment.resolved === true
  const mayMend = isStillEditable({ author: comment.author ?? null, createdAt: comment.createdAt }, user)

  const change = async (what: { text: string } | { resolved: boolean }) => {
    setBusy(true)
    const refused = await onChange(what)
    setBusy(false)
    setRefusal(refused)
    return refused === null
  }

  return (
    <li className={styles.comment}>
      <div className={styles.head}>
        <strong>{comment.authorName ?? words.somebody}</strong>{' '}
        <time dateTime={comment.createdAt}>{formatInstant(comment.createdAt, language)}</time>
        {comment.occasion && (
          <Pill size="small" pillStyle={comment.occasion === 'sendBack' ? 'warning' : 'success'}>
            {words.withMove[comment.occasion]}
          </Pill>
        )}
      </div>
      {comment.field && <FieldLink field={comment.field} words={words} fieldNames={fieldNames} />}
      {isMending ? (
        <Mending
          text={comment.text}
          words={words}
          busy={busy}
          onCancel={() => setIsMending(false)}
          onSave={async (text) => {
            if (await change({ text })) setIsMending(false)
          }}
        />
      ) : (
        <p className={styles.text} dir="auto">
          {comment.text}
        </p>
      )}
      {isResolved && comment.resolvedAt && (
        <p className={styles.note}>
          {words.resolvedBy(comment.resolvedByName ?? words.somebody, formatInstant(comment.resolvedAt, language))}
        </p>
      )}
      <p role="alert" className={styles.error}>
        {refusal}
      </p>
      <div className={styles.itemControls}>
        {mayResolve && (
          <button type="button" disabled={busy} onClick={() => void change({ resolved: !isResolved })}>
            {isResolved ? words.reopen : words.resolve}
          </button>
        )}
        {mayMend && !isMending && (
          <button type="button" disabled={busy} onClick={() => setIsMending(true)}>
            {words.mend}
          </button>
        )}
      </div>
    </li>
  )
}

type FieldLinkProps = { field: TranslatedField; words: ReviewWords; fieldNames: Record<TranslatedField, string> }

function FieldLink({ field, words, fieldNames }: FieldLinkProps) {
  const goToField = useGoToField()
  return (
    <button type="button" className={styles.field} onClick={() => goToField(field)}>
      {words.goTo(fieldNames[field])}
    </button>
  )
}

type MendingProps = {
  text: string
  words: ReviewWords
  busy: boolean
  onCancel: () => void
  onSave: (text: string) => Promise<void>
}

function Mending({ text, words, busy, onCancel, onSave }: MendingProps) {
  const id = useId()
  const [typed, setTyped] = useState(text)
  return (
    <div className={styles.form}>
      <label htmlFor={id}>{words.mendLabel}</label>
      <textarea
        id={id}
        className={styles.textarea}
        rows={3}
        maxLength={LONGEST_COMMENT}
        value={typed}
        autoFocus
        onChange={(event) => setTyped(event.target.value)}
      />
      <div className={styles.formControls}>
        <Button buttonStyle="secondary" size="small" margin={false} disabled={busy} onClick={onCancel}>
          {words.cancel}
        </Button>
        <Button size="small" margin={false} disabled={busy} onClick={() => void onSave(typed)}>
          {busy ? words.sending : words.save}
        </Button>
      </div>
    </div>
  )
}
