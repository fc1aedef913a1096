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
  /** The record that is merged away. */
  from: Named
  /** Records of which one is kept. */
  candidates: Named[]
  onMerged: (into: number) => void
}

/** Asks which of several records of one person is kept, and merges the other one into it. */
export function MergeButton({ from, candidates, onMerged }: Props) {
  const { language } = useAdminWords()
  const words = biosWords[language]
  const { config } = useConfig()
  const { openModal } = useModal()
  const slug = `merge-author-${from.id}`
  const id = useId()
  const [into, setInto] = useState<number | null>(candidates.length === 1 ? (candidates[0]?.id ?? null) : null)
  const [message, setMessage] = useState('')

  const merge = async () => {
    if (into === null) {
      setMessage(words.mergeChoose)
      return false
    }
    const url = formatAdminURL({ apiRoute: config.routes.api, path: `/authors/${from.id}/merge` })
    const answer = await ask(url, language, { method: 'POST', body: { into } })
    if (!answer.ok) {
      setMessage(answer.message ?? words.failed)
      return false
    }
    toast.success(words.merged)
    onMerged(into)
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
        confirmLabel={words.mergeConfirm(from.name, candidates.find((one) => one.id === into)?.name ?? '…')}
        busyLabel={words.merging}
        onConfirm={merge}
      >
        <p>{words.mergeExplanation(from.name)}</p>
        <label htmlFor={id}>{words.mergeInto}</label>
        <select
          id={id}
          className={styles.choice}
          value={into ?? ''}
          onChange={(event) => setInto(Number(event.target.value) || null)}
        >
          <option value="">–</option>
          {candidates.map((one) => (
            <option key={one.id} value={one.id}>
              {one.name}
            </option>
          ))}
        </select>
        {message && <p role="alert">{message}</p>}
      </Dialog>
    </>
  )
}
