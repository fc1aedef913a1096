'use client'

import { Button, Link, useAuth, useConfig, useDocumentInfo } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { useEffect, useState } from 'react'
import { ask, isRecord } from '../answers.ts'
import { formatInstant } from '../times.ts'
import { useAdminWords } from '../use-admin-words.ts'
import { useAnswer } from '../use-answer.ts'
import { useDocumentApi } from '../use-document-api.ts'
import styles from './invitation-note.module.css'
import { invitationWords } from './words.ts'

/** How long until it is asked again whether the mail went out; the portal sends what waits every two seconds. */
const ASKED_AGAIN_MS = 2500

const textIn = (value: unknown): string | null => (typeof value === 'string' ? value : null)

const readStanding = (body: unknown) =>
  isRecord(body) ? { status: textIn(body.status), reason: textIn(body.reason) ?? '', next: textIn(body.nextTry) } : null

/** For administrators, in the form of somebody else: whether the invitation went out, and a way to send it again. */
export function InvitationStanding() {
  const { id } = useDocumentInfo()
  const { user } = useAuth()
  return user?.role === 'admin' && user.id !== id ? <StandingOfOther /> : null
}

function StandingOfOther() {
  const { id } = useDocumentInfo()
  const { config } = useConfig()
  const { language, words: general } = useAdminWords()
  const words = invitationWords[language]
  const url = useDocumentApi().ofCollection(`/${id}/invitation`)
  const { answer, reload } = useAnswer(url, readStanding)
  const [wasSending, setWasSending] = useState(false)
  const [refusal, setRefusal] = useState<string | null>(null)
  const standing = answer.status === 'done' ? answer.value : null
  const status = standing?.status ?? null

  useEffect(() => {
    if (status !== 'sending') return
    const timer = setInterval(() => {
      setWasSending(true)
      reload()
    }, ASKED_AGAIN_MS)
    return () => clearInterval(timer)
  }, [reload, status])

  const again = async () => {
    const given = await ask(url, language, { method: 'POST', body: {} })
    setRefusal(given.ok ? null : (given.message ?? general.failed))
    reload()
  }
  const said = {
    sending: words.sending,
    none: wasSending ? words.sent : '',
    waiting: words.waiting(standing?.reason ?? '', standing?.next ? formatInstant(standing.next, language) : null),
    failed: words.failed(standing?.reason ?? ''),
  }[status === 'sending' || status === 'waiting' || status === 'failed' ? status : 'none']
  const isTrouble = status === 'waiting' || status === 'failed'
  return (
    <div className={isTrouble ? `${styles.standing} ${styles.failed}` : styles.standing}>
      <div role={isTrouble ? 'alert' : 'status'}>{said && <p>{said}</p>}</div>
      {status === 'failed' && (
        <p>
          <Link href={formatAdminURL({ adminRoute: config.routes.admin, path: '/collections/outbox' })}>
            {words.outbox}
          </Link>
        </p>
      )}
      {refusal && <p role="alert">{refusal}</p>}
      <Button
        buttonStyle="secondary"
        size="small"
        margin={false}
        disabled={status === 'sending'}
        onClick={() => void again()}
      >
        {words.again}
      </Button>
    </div>
  )
}
