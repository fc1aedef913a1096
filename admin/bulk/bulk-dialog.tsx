'use client'

import { CheckboxInput, SelectInput, toast, useConfig, useLocale, useModal } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { useId, useState } from 'react'
import type { BulkAction } from '#domain/bulk.ts'
import { Dialog } from '../dialog.tsx'
import { useAdminWords } from '../use-admin-words.ts'
import { useAnswer } from '../use-answer.ts'
import { type BulkResult, readChoices } from './read-answers.ts'
import { useBulk } from './use-bulk.ts'
import { bulkWords } from './words.ts'

type Props = {
  slug: string
  collection: 'reports' | 'translations'
  action: BulkAction
  onDone: (result: BulkResult) => void
}

const CHOICES = {
  addTopic: '/topics',
  setCategory: '/categories',
  handOver: '/users/colleagues',
} as const satisfies Record<BulkAction, string>

const ALL = 'depth=0&pagination=false&select[name]=true&select[slug]=true&sort=slug'

/** Asks what is to be set for the chosen editions. */
export function BulkDialog({ action, collection, onDone, slug }: Props) {
  const { language, words: general } = useAdminWords()
  const words = bulkWords[language]
  const act = useBulk(collection)
  const [value, setValue] = useState<{ action: BulkAction; value: number } | null>(null)
  const [publish, setPublish] = useState(false)
  const chosen = value?.action === action ? value.value : null

  const confirm = async () => {
    if (chosen === null) {
      toast.error(words.chooseFirst)
      return false
    }
    const result = await act({ action, value: chosen, publish: publish && action !== 'handOver' })
    if (!result) return false
    onDone(result)
    return true
  }
  return (
    <Dialog
      slug={slug}
      heading={words.action[action].replace('…', '')}
      confirmLabel={words.confirm}
      busyLabel={general.working}
      onConfirm={confirm}
    >
      <p>{words.explanation[action]}</p>
      <Choice slug={slug} action={action} value={chosen} onChange={(next) => setValue({ action, value: next })} />
      {action !== 'handOver' && <PublishAtOnce checked={publish} onToggle={() => setPublish((is) => !is)} />}
    </Dialog>
  )
}

function Choice({
  action,
  onChange,
  slug,
  value,
}: {
  action: BulkAction
  slug: string
  value: number | null
  onChange: (value: number) => void
}) {
  const { config } = useConfig()
  const { code: locale } = useLocale()
  const { isModalOpen } = useModal()
  const { language, words: general } = useAdminWords()
  const words = bulkWords[language]
  const address = formatAdminURL({ apiRoute: config.routes.api, path: CHOICES[action] })
  const { answer } = useAnswer(isModalOpen(slug) ? `${address}?${ALL}&locale=${locale}` : null, readChoices)
  if (answer.status === 'failed') return <p role="alert">{general.failed}</p>
  if (answer.status === 'loading') return <p role="status">{words.loading}</p>
  return (
    <SelectInput
      path="bulk-value"
      name="bulk-value"
      label={words.value[action]}
      options={answer.value.map(({ label, value: id }) => ({ label, value: String(id) }))}
      value={value === null ? '' : String(value)}
      isClearable={false}
      onChange={(option) => {
        const one = Array.isArray(option) ? option[0] : option
        if (one && 'value' in one) onChange(Number(one.value))
      }}
    />
  )
}

function PublishAtOnce({ checked, onToggle }: { checked: boolean; onToggle: () => void }) {
  const { language } = useAdminWords()
  const words = bulkWords[language]
  const hintId = useId()
  return (
    <div role="group" aria-describedby={hintId}>
      <CheckboxInput id="bulk-publish" label={words.publish} checked={checked} onToggle={onToggle} />
      <p id={hintId}>{words.publishHint}</p>
    </div>
  )
}
