'use client'

import { useConfig, useDocumentInfo } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { useState } from 'react'
import { ask } from './answers.ts'
import {
  type ReleasedTranslation,
  readReleasedTranslations,
  releasedTranslationsQuery,
} from './released-translations.ts'
import { useAdminWords } from './use-admin-words.ts'

/** The translations that go with the original; asked for when the dialog opens, as they change by themselves. */
export function useReleasedTranslations() {
  const { id } = useDocumentInfo()
  const { config } = useConfig()
  const { language } = useAdminWords()
  const [translations, setTranslations] = useState<ReleasedTranslation[] | 'loading' | 'unknown'>('loading')

  const look = async () => {
    if (id === undefined) return
    setTranslations('loading')
    const path = `/translations?${releasedTranslationsQuery(id)}` as const
    const answer = await ask(formatAdminURL({ apiRoute: config.routes.api, path }), language)
    setTranslations((answer.ok && readReleasedTranslations(answer.body, language)) || 'unknown')
  }
  return { translations, look }
}
