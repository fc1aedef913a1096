'use client'

import { toast, useConfig, useDocumentInfo, useForm, useLocale } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { useState } from 'react'
import { readLastSave } from '#domain/last-save.ts'
import { ask, isRecord } from '../answers.ts'
import { readColleagues } from '../colleagues.ts'
import { useAdminWords } from '../use-admin-words.ts'
import { useDocumentApi } from '../use-document-api.ts'
import { useLatestDraft } from '../use-latest-draft.ts'
import { keptTextWords } from './words.ts'

/** The text that somebody else saved, with who and when, and what the form says. */
export type BothTexts = {
  theirs: Record<string, unknown>
  mine: Record<string, unknown>
  by: { name: string | null; at: string } | null
}

type UseBothTexts = {
  texts: BothTexts | 'loading' | 'failed'
  look: () => Promise<void>
  /** Saves the form's text on top of the other one; returns whether that worked. */
  keepMine: () => Promise<boolean>
  /** Puts the form's text into the history and shows the other one. */
  takeTheirs: () => Promise<boolean>
}

/** Two texts of one document, of which a person chooses one; both stay in the history. */
export function useBothTexts(onKeptAside: () => void): UseBothTexts {
  const { docConfig, id } = useDocumentInfo()
  const { config } = useConfig()
  const { code: locale } = useLocale()
  const { getData, submit } = useForm()
  const { language } = useAdminWords()
  const api = useDocumentApi()
  const draft = useLatestDraft()
  const [texts, setTexts] = useState<BothTexts | 'loading' | 'failed'>('loading')
  const words = keptTextWords[language]
  const hasDrafts = Boolean(docConfig?.versions && docConfig.versions.drafts)

  const look = async () => {
    setTexts('loading')
    const answer = await ask(api.ofDocument({ draft: true }), language)
    if (!answer.ok || !isRecord(answer.body)) return setTexts('failed')
    const last = readLastSave(answer.body.lastSave)
    // Names are for those who work on editions; others are told the time.
    const known = await ask(formatAdminURL({ apiRoute: config.routes.api, path: '/users/colleagues' }), language)
    const colleague = known.ok ? readColleagues(known.body).find((one) => one.id === last?.user) : undefined
    const by = last && { name: colleague?.name ?? null, at: last.at }
    setTexts({ theirs: answer.body, mine: { ...getData() }, by })
  }

  const keepMine = async () => {
    if (typeof texts === 'string') return false
    // They may have gone on writing since the person looked: what they have is in the history, too.
    const present = await ask(api.ofDocument({ draft: true }), language)
    const theirs = present.ok && isRecord(present.body) ? present.body : texts.theirs
    const saved = await submit({
      action: api.ofDocument({ draft: hasDrafts, takesOver: true }),
      method: 'PATCH',
      overrides: { lastSave: theirs.lastSave, ...(hasDrafts ? { _status: 'draft' } : {}) },
      skipValidation: true,
      disableSuccessStatus: true,
    })
    if (!saved?.res.ok) {
      await look()
      return false
    }
    toast.success(words.keptMine)
    return true
  }

  const takeTheirs = async () => {
    if (typeof texts === 'string') return false
    const url = api.ofCollection(`/${id}/keep-aside?locale=${locale}`)
    const answer = await ask(url, language, { method: 'POST', body: { ...getData() } })
    if (!answer.ok) {
      toast.error(answer.message ?? words.failed)
      return false
    }
    onKeptAside()
    await draft.show()
    toast.success(words.tookTheirs)
    return true
  }

  return { texts, look, keepMine, takeTheirs }
}
