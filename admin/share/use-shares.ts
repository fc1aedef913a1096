'use client'

import { useConfig, useDocumentInfo } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { useCallback, useEffect, useState } from 'react'
import { ask, type Answer } from '../answers.ts'
import { useAdminWords } from '../use-admin-words.ts'
import { useDocumentApi } from '../use-document-api.ts'
import { linksAnswer, type SharedLink } from './answers.ts'

/** The links of an edition, as far as they are known. */
export type Shares = { status: 'loading' } | { status: 'failed' } | { status: 'ready'; links: SharedLink[] }

/** The share links of the edition that the form shows, and what can be done with them. */
export function useShares() {
  const { config } = useConfig()
  const { hasSavePermission, id } = useDocumentInfo()
  const { language } = useAdminWords()
  const api = useDocumentApi()
  const [shares, setShares] = useState<Shares>({ status: 'loading' })
  const [asked, setAsked] = useState(0)
  const maySee = id !== undefined && hasSavePermission === true

  useEffect(() => {
    if (!maySee) return undefined
    let isCurrent = true
    void ask(api.ofCollection(`/${id}/shares`), language).then((answer) => {
      const read = answer.ok ? linksAnswer.safeParse(answer.body).data : undefined
      if (isCurrent) setShares(read ? { status: 'ready', links: read.links } : { status: 'failed' })
    })
    return () => {
      isCurrent = false
    }
  }, [api, asked, id, language, maySee])

  const reload = useCallback(() => setAsked((count) => count + 1), [])

  const make = async (days: number, note: string): Promise<Answer> => {
    const answer = await ask(api.ofCollection(`/${id}/share`), language, { method: 'POST', body: { days, note } })
    if (answer.ok) reload()
    return answer
  }
  const revoke = async (link: number): Promise<Answer> => {
    const url = formatAdminURL({ apiRoute: config.routes.api, path: `/share-links/${link}/revoke` })
    const answer = await ask(url, language, { method: 'POST', body: {} })
    reload()
    return answer
  }
  return { maySee, shares, reload, make, revoke }
}
