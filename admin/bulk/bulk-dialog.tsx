'use client'

import { CheckboxInput } from '@payloadcms/ui'
import { useId, useState } from 'react'
import type { BulkAction } from '#domain/bulk.ts'
import { Dialog } from '../dialog.tsx'
import { useAdminWords } from '../use-admin-words.ts'
import { BulkChoice } from './bulk-choice.tsx'
import type { BulkResult } from './read-answers.ts'
import { useBulk } from './use-bulk.ts'
import { bulkWords } from './words.ts'

type Props = {
  slug: string
  collection: 'reports' | 'translations'
  action: BulkAction
  onDone: (result: BulkResult) => void
}

/** Asks what is to be set for the chosen editions. */
export function BulkDialog({ action, collection, onDone, slug }: Props) {
  const { language, words: general } = useAdminWords()
  const words = bulkWords[language]
  const act = useBulk(collection)
  const [value, setValue] = useState<{ action: BulkAction; value: number | null } | null>(null)
  const [isMissing, setIsMissing] = useState(false)
  const [publish, setPublish] = useState(false)
  const chosen = value?.action === action ? value.value : null

  const confirm = async () => {
    setIsMissing(chosen === null)
    if (chosen === null) return false
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
      <BulkChoice
        slug={slug}
        action={action}
        value={chosen}
        isMissing={isMissing && chosen === null}
        onChange={(next) => setValue({ action, value: next })}
      />
      {action !== 'handOver' && <PublishAtOnce checked={publish} onToggle={() => setPublish((is) => !is)} />}
    </Dialog>
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
