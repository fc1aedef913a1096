'use client'

import { Button } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'
import styles from './import-docx.module.css'
import type { WordImportWords } from './words.ts'

type Props = { words: WordImportWords; onAnswer: (how: 'replace' | 'append') => void; onCancel: () => void }

/** Asks what becomes of the text that is there; it takes the focus, as nothing goes on without an answer. */
export function AskHow({ onAnswer, onCancel, words }: Props) {
  const replace = useRef<HTMLButtonElement>(null)
  useEffect(() => replace.current?.focus(), [])
  return (
    <div
      role="alertdialog"
      aria-label={words.askHeading}
      className={styles.box}
      onKeyDown={({ key }) => key === 'Escape' && onCancel()}
    >
      <strong>{words.askHeading}</strong>
      <p>{words.ask}</p>
      <div className={styles.start}>
        <Button ref={replace} size="small" margin={false} onClick={() => onAnswer('replace')}>
          {words.replace}
        </Button>
        <Button buttonStyle="secondary" size="small" margin={false} onClick={() => onAnswer('append')}>
          {words.append}
        </Button>
        <Button buttonStyle="secondary" size="small" margin={false} onClick={onCancel}>
          {words.cancel}
        </Button>
      </div>
    </div>
  )
}
