'use client'

import { Button } from '@payloadcms/ui'
import { useRef, useState } from 'react'
import { languageName } from '#domain/languages.ts'
import type { TranslatedField } from '#domain/staleness.ts'
import { useAdminWords } from '../use-admin-words.ts'
import { Difference } from './difference.tsx'
import styles from './original-beside.module.css'
import type { BesideField, Original } from './original-store.ts'
import { isEditorState, OriginalText } from './original-text.tsx'
import { useOriginal } from './use-original.ts'
import { useScrollAlong } from './use-scroll-along.ts'
import { type TranslatingWords, translatingWords } from './words.ts'

/** One field of the original beside the field of the translation: what it says now, and what changed since. */
export function OriginalBeside({ translated: field }: { translated: TranslatedField }) {
  const { language } = useAdminWords()
  const words = translatingWords[language]
  const { answer, busy, markUpToDate, mayChange } = useOriginal()
  const original = answer.status === 'here' ? answer.original : null
  const beside = original?.fields[field]
  if (!original || !beside || (beside.text === '' && beside.progress !== 'stale')) return null
  const label = words.original(languageName(original.language, language))
  return (
    <section className={`field-type ${styles.beside}`} aria-label={`${label}: ${words.field[field]}`}>
      <h4 className={styles.label}>{label}</h4>
      {beside.progress === 'stale' && <Stale field={field} beside={beside} original={original} words={words} />}
      {beside.progress !== 'stale' && <Text beside={beside} lang={original.language} />}
      {beside.progress === 'stale' && mayChange && (
        <Button
          buttonStyle="secondary"
          size="small"
          margin={false}
          disabled={busy}
          onClick={() => void markUpToDate([field])}
        >
          {words.upToDate}
        </Button>
      )}
    </section>
  )
}

type StaleProps = { field: TranslatedField; beside: BesideField; original: Original; words: TranslatingWords }

function Stale({ field, beside, original, words }: StaleProps) {
  const [showsText, setShowsText] = useState(false)
  if (field === 'document') return <p className={styles.warning}>{words.otherFile}</p>
  return (
    <>
      <p className={styles.warning}>{words.changed}</p>
      <div role="group" className={styles.switch}>
        <button type="button" aria-pressed={!showsText} onClick={() => setShowsText(false)}>
          {words.whatChanged}
        </button>
        <button type="button" aria-pressed={showsText} onClick={() => setShowsText(true)}>
          {words.presentText}
        </button>
      </div>
      {showsText || beside.diff === null ? (
        <Text beside={beside} lang={original.language} />
      ) : (
        <Difference parts={beside.diff} lang={original.language} words={words} />
      )}
    </>
  )
}

function Text({ beside, lang }: { beside: BesideField; lang: string }) {
  const element = useRef<HTMLDivElement>(null)
  useScrollAlong(element)
  return (
    // Scrollable, so to be reached by keyboard.
    <div className={styles.text} lang={lang} translate="no" ref={element} tabIndex={0}>
      {isEditorState(beside.richText) ? <OriginalText state={beside.richText} /> : beside.text}
    </div>
  )
}
