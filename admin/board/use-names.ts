'use client'

import { useConfig } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { useEffect, useState } from 'react'
import { DEFAULT_LANGUAGE } from '#domain/languages.ts'
import { ask, isRecord } from '../answers.ts'
import { useAdminWords } from '../use-admin-words.ts'

type Named = { id: number; name: string }

function readNames(body: unknown): Named[] {
  if (!isRecord(body) || !Array.isArray(body.docs)) return []
  return body.docs.flatMap((doc: unknown) => {
    if (!isRecord(doc) || typeof doc.id !== 'number') return []
    return [{ id: doc.id, name: typeof doc.name === 'string' ? doc.name : `${doc.id}` }]
  })
}

/** @returns what the board is narrowed to, by its name in the language of the admin; none until they are loaded */
export function useNames(collection: 'series' | 'categories'): Named[] {
  const { config } = useConfig()
  const { language } = useAdminWords()
  const [names, setNames] = useState<Named[]>([])
  const query = new URLSearchParams({
    depth: '0',
    pagination: 'false',
    'select[name]': 'true',
    sort: 'name',
    locale: language,
    'fallback-locale': DEFAULT_LANGUAGE,
  })
  const url = formatAdminURL({ apiRoute: config.routes.api, path: `/${collection}?${query}` })

  useEffect(() => {
    let isCurrent = true
    void ask(url, language).then((answer) => {
      if (isCurrent && answer.ok) setNames(readNames(answer.body))
    })
    return () => {
      isCurrent = false
    }
  }, [language, url])
  return names
}
