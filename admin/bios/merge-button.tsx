'use client'

import { Button, toast, useConfig, useModal } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { useId, useState } from 'react'
import { ask } from '../answers.ts'
import { Dialog } from '../dialog.tsx'
import { useAdminWords } from '../use-admin-words.ts'
import styles from './bios.module.css'
import { biosWords } from './words.ts'

type Named = { id: number; name: string }
type Props = {
  author: Named
  /** Other records of the same person. */
  candidates: Named[]
  onMerged: (into: number) => void
}

/** Asks which of two records of one person is kept, and merges the other one into it. */
export function MergeButton({ author, candidates, onMerged }: Props) {
  const { language } = useAdminWords()
  const words = biosWords[language]
  const { config } = useConfig()
  const { openModal } = useModal()
  const slug = `merge-author-${author.id}`
  const id = useId()
  const [chosen, setChosen] = useState('')
  const [message, setMessage] = useState('')
  // Either of two may be the one that everybody knows.
  const choices = candidates.flatMap((other) => [
    { from: author, into: other, isThis: false },
    { from: other, into: author, isThis: true },
  ])
  const choice = choices[Number.parseInt(chosen, 10)]

  const merge = async () => {
    if (!choice) {
      setMessage(words.mergeChoose)
      return false
    }
    const { from, into } = choice
    const url = formatAdminURL({ apiRoute: config.routes.api, path: `/authors/${from.id}/merge` })
    const answer = await ask(url, language, { method: 'POST', body: { into: into.id } })
    if (!answer.ok) {
      setMessage(answer.message ?? words.failed)
      return false
    }
    toast.success(words.merged)
    onMerged(into.id)
    return true
  }

  return (
    <>
      <Button buttonStyle="secondary" size="small" margin={false} onClick={() => openModal(slug)}>
        {words.merge}
      </Button>
      <Dialog
        slug={slug}
        heading={words.mergeHeading}
        confirmLabel={words.mergeConfirm(choice?.from.name ?? '…', choice?.into.name ?? '…')}
        busyLabel={words.merging}
        onConfirm={merge}
      >
        <p>{words.mergeExplanation}</p>
        <label htmlFor={id}>{words.mergeInto}</label>
        <select id={id} className={styles.choice} value={chosen} onChange={(event) => setChosen(event.target.value)}>
          <option value="">–</option>
          {choices.map(({ from, into, isThis }, place) => (
            <option key={`${from.id} ${into.id}`} value={place}>
              {isThis ? words.mergeKeepThis(into.name, from.name) : into.name}
            </option>
          ))}
        </select>
        {message && <p role="alert">{message}</p>}
      </Dialog>
    </>
  )
}
