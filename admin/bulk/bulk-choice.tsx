'use client'

import { useConfig, useModal } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { useEffect, useId, useRef } from 'react'
import type { BulkAction } from '#domain/bulk.ts'
import { languageName } from '#domain/languages.ts'
import { useAdminWords } from '../use-admin-words.ts'
import { useAnswer } from '../use-answer.ts'
import field from '../withdraw-dialog.module.css'
import { type Choice, readChoices } from './read-answers.ts'
import { bulkWords } from './words.ts'

const CHOICES = {
  addTopic: '/topics',
  setCategory: '/categories',
  handOver: '/users/colleagues',
} as const satisfies Record<BulkAction, string>

const ALL = 'depth=0&pagination=false&select[name]=true&select[slug]=true&sort=slug'

type Props = {
  /** Name of the dialog. */
  slug: string
  action: BulkAction
  value: number | null
  /** Whether the person tried to go on without a choice. */
  isMissing: boolean
  onChange: (value: number | null) => void
}

/** The topic, category or person that the chosen editions get. */
export function BulkChoice({ slug, ...choice }: Props) {
  const { config } = useConfig()
  const { isModalOpen } = useModal()
  const { language, words: general } = useAdminWords()
  const address = formatAdminURL({ apiRoute: config.routes.api, path: CHOICES[choice.action] })
  const { answer } = useAnswer(isModalOpen(slug) ? `${address}?${ALL}&locale=${language}` : null, readChoices)
  if (answer.status === 'failed') return <p role="alert">{general.failed}</p>
  if (answer.status === 'loading') return <p role="status">{bulkWords[language].loading}</p>
  return <ChoiceList {...choice} options={answer.value} />
}

function ChoiceList({ action, isMissing, onChange, options, value }: Omit<Props, 'slug'> & { options: Choice[] }) {
  const { language } = useAdminWords()
  const words = bulkWords[language]
  const ids = { list: useId(), refusal: useId() }
  const list = useRef<HTMLSelectElement>(null)
  // It comes when the dialog has given the focus to something else already.
  useEffect(() => list.current?.focus(), [])
  useEffect(() => {
    if (isMissing) list.current?.focus()
  }, [isMissing])
  return (
    <div className={field.field}>
      <label className={field.label} htmlFor={ids.list}>
        {words.value[action]}
      </label>
      <select
        ref={list}
        id={ids.list}
        className={field.notice}
        value={value ?? ''}
        aria-invalid={isMissing}
        aria-describedby={ids.refusal}
        onChange={({ target }) => onChange(target.value === '' ? null : Number(target.value))}
      >
        <option value="">{words.choose}</option>
        {options.map(({ label, languages, value: id }) => (
          <option key={id} value={id}>
            {[label, ...languages.map((tag) => languageName(tag, language))].join(' · ')}
          </option>
        ))}
      </select>
      <p id={ids.refusal} className={field.error} role="alert">
        {isMissing ? words.chooseFirst : ''}
      </p>
    </div>
  )
}
