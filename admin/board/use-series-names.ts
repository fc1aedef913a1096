'use client'

import { useConfig } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { useEffect, useState } from 'react'
import { DEFAULT_LANGUAGE } from '#domain/languages.ts'
import { ask, isRecord } from '../answers.ts'
import { useAdminWords } from '../use-admin-words.ts'

type SeriesName = { id: number; name: string }

function readNames(body: unknown): SeriesName[] {
  if (!isRecord(body) || !Array.isArray(body.docs)) return []
  return body.docs.flatMap((series: unknown) => {
    if (!isRecord(series) || typeof series.id !== 'number') return []
    return [{ id: series.id, name: typeof series.name === 'string' ? series.name : `${series.id}` }]
  })
}

/** @returns the series by their names in the language of the admin; none until they are loaded */
export function useSeriesNames(): SeriesName[] {
  const { config } = useConfig()
  const { language } = useAdminWords()
  const [names, setNames] = useState<SeriesName[]>([])
  const query = new URLSearchParams({
    depth: '0',
    pagination: 'false',
    'select[name]': 'true',
    sort: 'name',
    locale: language,
    'fallback-locale': DEFAULT_LANGUAGE,
  })
  const url = formatAdminURL({ apiRoute: config.routes.api, path: `/series?${query}` })

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
