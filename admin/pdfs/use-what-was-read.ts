'use client'

import { useDocumentInfo, useForm } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'
import { ask, isRecord } from '../answers.ts'
import { useAdminWords } from '../use-admin-words.ts'
import { useDocumentApi } from '../use-document-api.ts'
import type { PreflightAnswer } from './use-preflight.ts'

/** Where a reading ends while the form of its document is open, the form shows the pages and the cover as well. */
export function useWhatWasRead(answer: PreflightAnswer): void {
  const { setData } = useDocumentInfo()
  const { dispatchFields } = useForm()
  const { language } = useAdminWords()
  const address = useDocumentApi().ofDocument({ draft: false })
  const wasUnderWay = useRef(false)
  const preflight = answer.status === 'here' ? answer.preflight : null
  const isUnderWay = preflight ? preflight.state === 'reading' || preflight.progress !== null : null

  useEffect(() => {
    if (isUnderWay === null) return
    const hasEnded = wasUnderWay.current && !isUnderWay
    wasUnderWay.current = isUnderWay
    if (!hasEnded) return
    void ask(address, language).then((present) => {
      if (!present.ok || !isRecord(present.body)) return
      setData(present.body)
      const { pages } = present.body
      dispatchFields({ type: 'UPDATE', path: 'pages', value: pages, initialValue: pages })
    })
  }, [address, dispatchFields, isUnderWay, language, setData])
}
