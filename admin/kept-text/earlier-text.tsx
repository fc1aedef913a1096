'use client'

import { getTranslation } from '@payloadcms/translations'
import { Button, useDocumentInfo, useForm, useFormModified, useModal, useTranslation } from '@payloadcms/ui'
import { useState } from 'react'
import type { InterfaceLanguage } from '#domain/languages.ts'
import { isRecord } from '../answers.ts'
import { Dialog } from '../dialog.tsx'
import { formatInstant } from '../times.ts'
import { FieldDifferences } from './field-differences.tsx'
import styles from './kept-text.module.css'
import type { KeptText } from './kept-texts.ts'
import { typedFields } from './typed-fields.ts'
import { savedSince } from './unsaved.ts'
import { useRestore } from './use-restore.ts'
import { keptTextWords } from './words.ts'

type Props = {
  text: KeptText
  slug: string
  language: InterfaceLanguage
  onDiscard: () => void
  onRestore: (act: () => Promise<boolean>) => Promise<void>
}

/** Offers text that was not saved the last time. */
export function EarlierText({ text, slug, language, onDiscard, onRestore }: Props) {
  const { data, docConfig } = useDocumentInfo()
  const { getData } = useForm()
  const isModified = useFormModified()
  const { openModal } = useModal()
  const { i18n } = useTranslation()
  const putBack = useRestore()
  const [isAsked, setIsAsked] = useState(false)
  const [isBusy, setIsBusy] = useState(false)
  const words = keptTextWords[language]
  const timeOf = (at: number | string) => formatInstant(new Date(at).toISOString(), language)
  const since = savedSince(text, isRecord(data) ? data : {})
  const isOlder = since !== null || isModified
  const labels = typedFields(docConfig?.fields ?? [])
    .filter(({ name }) => name in text.values)
    .map((field) => ('label' in field && field.label ? getTranslation(field.label, i18n) : field.name))

  const restore = async () => {
    setIsBusy(true)
    await onRestore(() => putBack(text.values))
    setIsBusy(false)
    // Where it did not work the form says why, and this is still offered.
    return true
  }
  const open = (asks: boolean) => {
    setIsAsked(asks)
    openModal(slug)
  }
  const restoreButton = (
    <Button
      size="small"
      margin={false}
      buttonStyle={isOlder ? 'secondary' : 'primary'}
      disabled={isBusy}
      onClick={() => (isOlder ? open(true) : void restore())}
    >
      {isBusy ? words.working : words.restore}
    </Button>
  )

  return (
    <>
      <div className={styles.card} role="alert">
        <p>{words.offer(timeOf(text.at))}</p>
        {since && <p>{words.changedSince(timeOf(since.at))}</p>}
        <div className={styles.choices}>
          {!isOlder && restoreButton}
          <Button
            size="small"
            margin={false}
            buttonStyle={isOlder ? 'primary' : 'secondary'}
            onClick={() => open(false)}
          >
            {words.compare}
          </Button>
          {isOlder && restoreButton}
          <Button size="small" margin={false} buttonStyle="secondary" disabled={isBusy} onClick={onDiscard}>
            {words.discard}
          </Button>
        </div>
      </div>
      <Dialog
        slug={slug}
        heading={isAsked ? words.restoreHeading : words.compareHeading}
        confirmLabel={words.restore}
        busyLabel={words.working}
        onConfirm={restore}
      >
        {since && <p>{words.changedSince(timeOf(since.at))}</p>}
        <p>{words.replaces(labels.join(words.comma))}</p>
        <p>{words.compareExplanation}</p>
        <FieldDifferences before={{ ...getData() }} after={{ ...getData(), ...text.values }} />
      </Dialog>
    </>
  )
}
