'use client'

import { Button, useForm, useModal } from '@payloadcms/ui'
import { type InterfaceLanguage, LANGUAGES } from '#domain/languages.ts'
import { Dialog } from '../dialog.tsx'
import { FieldDifferences } from './field-differences.tsx'
import styles from './kept-text.module.css'
import type { KeptText } from './kept-texts.ts'
import { keptTextWords } from './words.ts'

type Props = { text: KeptText; slug: string; language: InterfaceLanguage; onDone: () => void }

/** Offers text that was not saved the last time. */
export function EarlierText({ text, slug, language, onDone }: Props) {
  const { getData, reset, setModified } = useForm()
  const { openModal } = useModal()
  const words = keptTextWords[language]
  const time = new Date(text.at).toLocaleString(LANGUAGES[language].tag, { dateStyle: 'medium', timeStyle: 'short' })

  // With the save that it was based on: where somebody has saved since, both are compared before this one is kept.
  const restore = async () => {
    await reset(text.values)
    setModified(true)
    onDone()
    return true
  }

  return (
    <>
      <div className={styles.card} role="alert">
        <p>{words.offer(time)}</p>
        <div className={styles.choices}>
          <Button size="small" margin={false} onClick={() => void restore()}>
            {words.restore}
          </Button>
          <Button size="small" margin={false} buttonStyle="secondary" onClick={() => openModal(slug)}>
            {words.compare}
          </Button>
          <Button size="small" margin={false} buttonStyle="secondary" onClick={onDone}>
            {words.discard}
          </Button>
        </div>
      </div>
      <Dialog
        slug={slug}
        heading={words.compareHeading}
        confirmLabel={words.restore}
        busyLabel={words.working}
        onConfirm={restore}
      >
        <p>{words.compareExplanation}</p>
        <FieldDifferences before={{ ...getData() }} after={text.values} />
      </Dialog>
    </>
  )
}
