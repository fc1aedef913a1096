'use client'

import { useConfig, useDocumentInfo } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { useEffect, useState } from 'react'
import { ask, isRecord } from '../answers.ts'
import { useAdminWords } from '../use-admin-words.ts'
import { type ListedAuthor, readBios } from './read-bios.ts'

type Named = { id: number; name: string }
type Facts = { author: ListedAuthor | null; others: Named[]; merges: Named[] }

const NOTHING: Facts = { author: null, others: [], merges: [] }

const namedIn = (body: unknown, name: 'displayName' | 'name'): Named[] => {
  const docs: unknown[] = isRecord(body) && Array.isArray(body.docs) ? body.docs : []
  return docs.flatMap((doc) => {
    if (!isRecord(doc) || typeof doc.id !== 'number') return []
    const value = doc[name]
    return [{ id: doc.id, name: typeof value === 'string' ? value : '–' }]
  })
}

/**
 * @param id of the author whose form is open; null while it is new
 * @returns how the bios stand, the other authors by name, and what was merged into this one
 */
export function useAuthorFacts(id: number | null): Facts & { reload: () => void } {
  const { config } = useConfig()
  const { lastUpdateTime } = useDocumentInfo()
  const { language } = useAdminWords()
  const [count, setCount] = useState(0)
  const [facts, setFacts] = useState<Facts>(NOTHING)
  const apiRoute = config.routes.api

  useEffect(() => {
    if (id === null) return
    let isCurrent = true
    const get = (path: `/${string}`) => ask(formatAdminURL({ apiRoute, path }), language)
    const mine = `/author-merges?where[into][equals]=${id}&where[undoneAt][exists]=false&depth=0&limit=20` as const
    void Promise.all([
      get(`/authors/bios?id=${id}`),
      get('/authors?select[displayName]=true&depth=0&limit=1000&sort=familyName'),
      get(mine),
    ]).then(([bios, authors, merges]) => {
      if (!isCurrent || !bios.ok || !authors.ok || !merges.ok) return
      setFacts({
        author: readBios(bios.body)?.authors[0] ?? null,
        others: namedIn(authors.body, 'displayName').filter((other) => other.id !== id),
        merges: namedIn(merges.body, 'name'),
      })
    })
    return () => {
      isCurrent = false
    }
  }, [apiRoute, id, language, lastUpdateTime, count])

  return { ...(id === null ? NOTHING : facts), reload: () => setCount((before) => before + 1) }
}
