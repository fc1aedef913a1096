'use client'

import { useDocumentInfo, useDocumentTitle } from '@payloadcms/ui'
import { useEffect } from 'react'
import { isUntitled } from '#domain/untitled.ts'
import { useUntitledName } from './use-untitled-name.ts'

/** Names a translation whose report has no title yet either as lists do, in the heading of its form. */
export function UntitledTranslation() {
  const { id, lastUpdateTime } = useDocumentInfo()
  const { setDocumentTitle, title } = useDocumentTitle()
  const isNamed = id !== undefined && isUntitled(title)
  const name = useUntitledName(isNamed ? { collection: 'translations', id } : null, lastUpdateTime)

  // Payload sets its own after each save, and once more at first, after this.
  useEffect(() => {
    if (!isNamed || name === null) return
    const timer = setTimeout(() => setDocumentTitle(name))
    return () => clearTimeout(timer)
  }, [isNamed, name, setDocumentTitle, title])
  return null
}
