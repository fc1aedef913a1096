'use client'

import { Button, toast, useDocumentInfo, useTranslation } from '@payloadcms/ui'
import type { UIFieldClientComponent } from 'payload'
import { type FormEvent, useId, useRef, useState } from 'react'
import { SHARE_DAYS } from '#domain/share-link.ts'
import { FoldedPanel } from '../folded-panel.tsx'
import { formatInstant } from '../times.ts'
import { useAdminWords } from '../use-admin-words.ts'
import { madeAnswer } from './answers.ts'
import { CopyAddress } from './copy-address.tsx'
import { ShareList } from './share-list.tsx'
import styles from './share-panel.module.css'
import { useShares } from './use-shares.ts'
import { VersionPreviews } from './version-previews.tsx'
import { shareWords } from './words.ts'

/** Beside an edition: gives people without a login the draft to read, and shows its older versions. */
export const SharePanel: UIFieldClientComponent = () => {
  const { id } = useDocumentInfo()
  const { language } = useAdminWords()
  const { t } = useTranslation()
  const words = shareWords[language]
  const { make, maySee, reload, revoke, shares } = useShares()
  const [url, setUrl] = useState<{ address: string; until: string } | null>(null)
  const [note, setNote] = useState('')
  const [days, setDays] = useState<number>(SHARE_DAYS.usual)
  const [busy, setBusy] = useState(false)
  const forWhom = useRef<HTMLInputElement>(null)
  const ids = { note: useId(), days: useId() }

  if (id === undefined) return null

  const submit = async () => {
    setBusy(true)
    const answer = await make(days, note)
    setBusy(false)
    const made = answer.ok ? madeAnswer.safeParse(answer.body).data : undefined
    if (!made) return void toast.error((!answer.ok && answer.message) || t('error:unknown'))
    setUrl({ address: made.url, until: formatInstant(made.expiresAt, language) })
    setNote('')
  }
  // The form of the document, around this, must not be submitted by the Enter key.
  const onKey = (event: { key: string; preventDefault: () => void }) => {
    if (event.key !== 'Enter') return
    event.preventDefault()
    if (!busy) void submit()
  }

  return (
    <>
      <VersionPreviews words={words} />
      {maySee && (
        <FoldedPanel heading={words.heading}>
          <p className={styles.hint}>{words.hint}</p>
          <label htmlFor={ids.note}>{words.forWhom}</label>
          <input
            className={styles.input}
            id={ids.note}
            ref={forWhom}
            maxLength={200}
            value={note}
            onChange={valueTo(setNote)}
            onKeyDown={onKey}
          />
          <label htmlFor={ids.days}>{words.days}</label>
          <input
            className={styles.input}
            id={ids.days}
            type="number"
            min={SHARE_DAYS.least}
            max={SHARE_DAYS.most}
            value={days}
            onChange={valueTo((value) => setDays(Number(value)))}
            onKeyDown={onKey}
          />
          <Button buttonStyle="secondary" size="small" margin={false} disabled={busy} onClick={() => void submit()}>
            {words.make}
          </Button>
          <div role="status">{url && <p>{words.made(url.until)}</p>}</div>
          {url && <CopyAddress address={url.address} words={words} />}
          <ShareList
            shares={shares}
            words={words}
            onReload={reload}
            onRevoke={async (link) => {
              const answer = await revoke(link.id)
              if (!answer.ok) return void toast.error(answer.message ?? t('error:unknown'))
              if (link.url === url?.address) setUrl(null)
              toast.success(words.revoked)
              // The button that was pressed is gone.
              forWhom.current?.focus()
            }}
          />
        </FoldedPanel>
      )}
    </>
  )
}

const valueTo = (set: (value: string) => void) => (event: FormEvent<HTMLInputElement>) => set(event.currentTarget.value)
