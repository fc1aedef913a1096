'use client'

import { useConfig, useDocumentInfo } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { useEffect, useState } from 'react'
import { ask, isRecord } from './answers.ts'
import type { OriginalStanding } from './edition-actions.ts'
import { useAdminWords } from './use-admin-words.ts'

/**
 * A published translation shares what befalls its original.
 *
 * @returns `public` as well where the document is no released translation, and as long as nothing else is known
 */
export function useOriginalStanding(): OriginalStanding {
  const { collectionSlug, data, hasPublishedDoc } = useDocumentInfo()
  const { config } = useConfig()
  const { language } = useAdminWords()
  const [known, setKnown] = useState<{ url: string; standing: OriginalStanding } | null>(null)

  const reference: unknown = data?.report
  const report = isRecord(reference) ? reference.id : reference
  const isAsked = collectionSlug === 'translations' && hasPublishedDoc && report !== undefined && report !== null
  const url = isAsked
    ? formatAdminURL({
        apiRoute: config.routes.api,
        path: `/reports/${String(report)}?depth=0&select[_status]=true&select[state]=true`,
      })
    : null

  useEffect(() => {
    if (url === null) return
    let isCurrent = true
    void ask(url, language).then((answer) => {
      // In the trash, or deleted for good.
      if (isCurrent && !answer.ok && answer.status === 404) setKnown({ url, standing: 'hidden' })
      if (!isCurrent || !answer.ok || !isRecord(answer.body)) return
      const isPublic = answer.body._status === 'published'
      setKnown({ url, standing: !isPublic ? 'hidden' : answer.body.state === 'withdrawn' ? 'withdrawn' : 'public' })
    })
    return () => {
      isCurrent = false
    }
  }, [url, language])

  return known !== null && known.url === url ? known.standing : 'public'
}
