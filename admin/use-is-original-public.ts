'use client'

import { useConfig, useDocumentInfo } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { useEffect, useState } from 'react'
import { ask, isRecord } from './answers.ts'
import { useAdminWords } from './use-admin-words.ts'

/**
 * A published translation is hidden while its original is not public.
 *
 * @returns false only where the document is a translation whose original is known not to be public
 */
export function useIsOriginalPublic(): boolean {
  const { collectionSlug, data, hasPublishedDoc } = useDocumentInfo()
  const { config } = useConfig()
  const { language } = useAdminWords()
  const [hidden, setHidden] = useState<string | null>(null)

  const reference: unknown = data?.report
  const report = isRecord(reference) ? reference.id : reference
  const isAsked = collectionSlug === 'translations' && hasPublishedDoc && report !== undefined && report !== null
  const url = isAsked
    ? formatAdminURL({ apiRoute: config.routes.api, path: `/reports/${String(report)}?depth=0&select[_status]=true` })
    : null

  useEffect(() => {
    if (url === null) return
    let isCurrent = true
    void ask(url, language).then((answer) => {
      if (!isCurrent || !answer.ok || !isRecord(answer.body)) return
      setHidden(answer.body._status === 'published' ? null : url)
    })
    return () => {
      isCurrent = false
    }
  }, [url, language])

  return url === null || hidden !== url
}
