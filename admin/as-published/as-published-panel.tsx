'use client'

import { useAuth, useDocumentInfo } from '@payloadcms/ui'
import type { UIFieldClientComponent } from 'payload'
import { useId } from 'react'
import { NotLoaded } from '../not-loaded.tsx'
import panel from '../panel.module.css'
import { useAdminWords } from '../use-admin-words.ts'
import { useAnswer } from '../use-answer.ts'
import { useDocumentApi } from '../use-document-api.ts'
import { type Choice, choicesIn, readAsPublished } from './answers.ts'
import { ChoiceOfTexts } from './choice-of-texts.tsx'
import { RenewTexts } from './renew-texts.tsx'
import { asPublishedWords } from './words.ts'

/** Beside a released edition: whether the texts that were kept at its release agree with the present ones. */
export const AsPublishedPanel: UIFieldClientComponent = () => {
  const { data, hasPublishedDoc, id, isTrashed, lastUpdateTime } = useDocumentInfo()
  const { user } = useAuth()
  const { language } = useAdminWords()
  const words = asPublishedWords[language]
  const api = useDocumentApi()
  const headingId = useId()
  const isOut = id !== undefined && hasPublishedDoc && !isTrashed && data?.state !== 'withdrawn'
  const url = isOut ? api.ofCollection(`/${id}/as-published`) : null
  const { answer, reload } = useAnswer(url, readAsPublished, lastUpdateTime)

  if (url === null) return null
  const mayRenew = user?.role === 'admin' || user?.role === 'editor'
  const compared = answer.status === 'done' ? answer.value : null
  return (
    <section className={`field-type ${panel.panel}`} aria-labelledby={headingId}>
      <h3 id={headingId} className={panel.heading}>
        {words.heading}
      </h3>
      {answer.status === 'loading' && <p role="status">{words.loading}</p>}
      {answer.status !== 'loading' && !compared && (
        <NotLoaded message={words.failed} again={words.tryAgain} onAgain={reload} />
      )}
      {compared && <Differing choices={choicesIn(compared)} url={url} mayRenew={mayRenew} onDone={reload} />}
    </section>
  )
}

type Props = { choices: Choice[]; url: string; mayRenew: boolean; onDone: () => void }

function Differing({ choices, mayRenew, onDone, url }: Props) {
  const { language } = useAdminWords()
  const words = asPublishedWords[language]
  const hasChoice = choices.length > 0
  return (
    <>
      <p role="status">{hasChoice ? words.differs(choices.length) : words.agrees}</p>
      {hasChoice && mayRenew && <RenewTexts choices={choices} url={url} words={words} onDone={onDone} />}
      {hasChoice && !mayRenew && (
        <>
          <p>{words.onlyEditors}</p>
          <ChoiceOfTexts choices={choices} words={words} />
        </>
      )}
    </>
  )
}
