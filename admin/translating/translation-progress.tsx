'use client'

import { Button, Pill } from '@payloadcms/ui'
import type { UIFieldClientComponent } from 'payload'
import { type ComponentProps, useId } from 'react'
import { type FieldProgress, TRANSLATED_FIELDS } from '#domain/staleness.ts'
import { NotLoaded } from '../not-loaded.tsx'
import { useAdminWords } from '../use-admin-words.ts'
import { useGoToField } from '../use-go-to-field.ts'
import styles from './translation-progress.module.css'
import { useOriginal } from './use-original.ts'
import { translatingWords } from './words.ts'

const PILLS: Record<Exclude<FieldProgress, 'none'>, ComponentProps<typeof Pill>['pillStyle']> = {
  missing: 'light',
  untranslated: 'warning',
  stale: 'error',
  current: 'success',
}

/** Above the texts of a translation: how each field stands towards the original, each a way to its field. */
export const TranslationProgress: UIFieldClientComponent = () => {
  const { language } = useAdminWords()
  const words = translatingWords[language]
  const { answer, busy, markUpToDate, mayChange, reload, start } = useOriginal()
  const goToField = useGoToField()
  const headingId = useId()

  if (answer.status === 'loading') return <p className={styles.note}>{words.loading}</p>
  if (answer.status === 'failed') {
    return <NotLoaded message={words.failed} again={words.tryAgain} onAgain={reload} className={styles.note} />
  }
  if (!answer.original) return <p className={styles.note}>{words.noReport}</p>

  const { fields } = answer.original
  const relevant = TRANSLATED_FIELDS.flatMap((field) => {
    const { progress } = fields[field]
    return progress === 'none' ? [] : [{ field, progress }]
  })
  const stale = relevant.filter(({ progress }) => progress === 'stale').map(({ field }) => field)
  const current = relevant.filter(({ progress }) => progress === 'current').length
  const isEmpty = relevant.every(({ progress }) => progress === 'missing')

  return (
    <section className={`field-type ${styles.progress}`} aria-labelledby={headingId}>
      <div className={styles.summary}>
        <h3 id={headingId}>{words.heading}</h3>
        <p role="status">{relevant.length === 0 ? words.progress.missing : words.done(current, relevant.length)}</p>
      </div>
      <ul className={styles.fields}>
        {relevant.map(({ field, progress }) => (
          <li key={field}>
            <button type="button" onClick={() => goToField(field)}>
              {words.field[field]}
            </button>
            <Pill pillStyle={PILLS[progress]} size="small">
              {words.progress[progress]}
            </Pill>
          </li>
        ))}
      </ul>
      {mayChange && isEmpty && (
        <div className={styles.action}>
          <Button buttonStyle="primary" size="small" margin={false} disabled={busy} onClick={() => void start()}>
            {words.start}
          </Button>
          <p>{words.startHint}</p>
        </div>
      )}
      {mayChange && stale.length > 1 && (
        <div className={styles.action}>
          <Button
            buttonStyle="secondary"
            size="small"
            margin={false}
            disabled={busy}
            onClick={() => void markUpToDate(stale)}
          >
            {words.allUpToDate}
          </Button>
        </div>
      )}
    </section>
  )
}
