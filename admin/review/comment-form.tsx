'use client'

import { Button } from '@payloadcms/ui'
import { useId, useState } from 'react'
import { LONGEST_COMMENT } from '#domain/comments.ts'
import { TRANSLATED_FIELDS, type TranslatedField } from '#domain/staleness.ts'
import styles from './comments.module.css'
import type { Refusal } from './use-comments.ts'
import type { ReviewWords } from './words.ts'

type Props = {
  words: ReviewWords
  fieldNames: Record<TranslatedField, string>
  onSend: (text: string, field: TranslatedField | null) => Promise<Refusal>
}

/** A new comment. What was typed stays until it has arrived. */
export function CommentForm({ words, fieldNames, onSend }: Props) {
  const id = useId()
  const [text, setText] = useState('')
  const [field, setField] = useState<TranslatedField | null>(null)
  const [busy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState<Refusal>(null)

  const send = async () => {
    if (text.trim() === '') return setRefusal(words.empty)
    setBusy(true)
    const refused = await onSend(text, field)
    setBusy(false)
    setRefusal(refused)
    if (refused !== null) return
    setText('')
    setField(null)
  }

  return (
    <div className={styles.form}>
      <label htmlFor={id}>{words.write}</label>
      <textarea
        id={id}
        className={styles.textarea}
        rows={3}
        maxLength={LONGEST_COMMENT}
        value={text}
        aria-invalid={refusal !== null}
        aria-describedby={`${id}-error`}
        onChange={(event) => setText(event.target.value)}
      />
      <p id={`${id}-error`} role="alert" className={styles.error}>
        {refusal}
      </p>
      <div className={styles.formControls}>
        <label className={styles.about}>
          <span>{words.about}</span>
          <select
            value={field ?? ''}
            onChange={(event) => setField(TRANSLATED_FIELDS.find((name) => name === event.target.value) ?? null)}
          >
            <option value="">{words.wholeEdition}</option>
            {TRANSLATED_FIELDS.map((name) => (
              <option key={name} value={name}>
                {fieldNames[name]}
              </option>
            ))}
          </select>
        </label>
        <Button buttonStyle="secondary" size="small" margin={false} disabled={busy} onClick={() => void send()}>
          {busy ? words.sending : words.send}
        </Button>
      </div>
    </div>
  )
}
