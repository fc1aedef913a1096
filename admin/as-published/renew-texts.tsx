'use client'

import { Button, toast, useDocumentInfo, useModal } from '@payloadcms/ui'
import { useId, useState } from 'react'
import { ask } from '../answers.ts'
import { Dialog } from '../dialog.tsx'
import { useAdminWords } from '../use-admin-words.ts'
import field from '../withdraw-dialog.module.css'
import type { Choice } from './answers.ts'
import { ChoiceOfTexts } from './choice-of-texts.tsx'
import type { AsPublishedWords } from './words.ts'

/** The endpoint takes no more. */
const LONGEST_REASON = 2000

type Props = { choices: Choice[]; url: string; words: AsPublishedWords; onDone: () => void }

/** Chooses frozen texts and replaces them by the present ones, with a reason, once that was confirmed. */
export function RenewTexts({ choices, onDone, url, words }: Props) {
  const { collectionSlug, id } = useDocumentInfo()
  const { openModal } = useModal()
  const { language } = useAdminWords()
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const [reason, setReason] = useState('')
  const [refusal, setRefusal] = useState<string | null>(null)
  const ids = { reason: useId(), refusal: useId() }
  const dialog = `as-published-${collectionSlug}-${id}`
  const picked = choices.filter(({ key }) => chosen.has(key))

  // What was refused is put right: its message goes.
  const choose = (key: string, isChosen: boolean) => {
    setRefusal(null)
    setChosen((keys) => new Set(isChosen ? [...keys, key] : [...keys].filter((one) => one !== key)))
  }
  const explain = (text: string) => {
    setRefusal(null)
    setReason(text)
  }

  const begin = () => {
    const missing = picked.length === 0 ? words.chooseFirst : reason.trim() === '' ? words.reasonMissing : null
    setRefusal(missing)
    if (missing === null) openModal(dialog)
  }

  const renew = async () => {
    const body = {
      disclaimer: picked.some(({ credit }) => credit === null),
      credits: picked.flatMap(({ credit }) => (credit ? [{ kind: credit.kind, id: credit.id }] : [])),
      reason,
    }
    const answer = await ask(url, language, { method: 'POST', body })
    setRefusal(answer.ok ? null : (answer.message ?? words.failed))
    if (answer.ok) {
      toast.success(words.done)
      setChosen(new Set())
      setReason('')
      onDone()
    }
    // A refusal is said beside the choice, which is what has to change.
    return true
  }

  return (
    <>
      <ChoiceOfTexts choices={choices} words={words} choosing={{ chosen, onChoose: choose }} />
      <div className={field.field}>
        <label className={field.label} htmlFor={ids.reason}>
          {words.reason}
        </label>
        <textarea
          id={ids.reason}
          className={field.notice}
          rows={3}
          maxLength={LONGEST_REASON}
          aria-describedby={ids.refusal}
          value={reason}
          onChange={(event) => explain(event.target.value)}
        />
      </div>
      <p id={ids.refusal} className={field.error} role="alert">
        {refusal}
      </p>
      <div>
        <Button buttonStyle="secondary" size="small" margin={false} onClick={begin}>
          {words.renew}
        </Button>
      </div>
      <Dialog
        slug={dialog}
        heading={words.dialogHeading}
        confirmLabel={words.confirm}
        busyLabel={words.working}
        onConfirm={renew}
      >
        <p>{words.explanation}</p>
        <ul>
          {picked.map(({ credit, key }) => (
            <li key={key}>{credit?.name ?? words.disclaimer}</li>
          ))}
        </ul>
      </Dialog>
    </>
  )
}
