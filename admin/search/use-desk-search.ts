'use client'

import { useConfig } from '@payloadcms/ui'
import { useSearchParams } from 'next/navigation'
import { formatAdminURL } from 'payload/shared'
import { useCallback, useEffect, useState } from 'react'
import { type DeskAnswer, deskAnswerSchema } from '#domain/search/desk.ts'
import { ask } from '../answers.ts'
import { useAdminWords } from '../use-admin-words.ts'

type Asked = { query: string; page: number }
/** `message`: why there is none, in the server's words. */
type Answered = { of: Asked; answer: DeskAnswer | null; message: string | null }

/**
 * What the address asks for, so that a link and the back button keep it, and the answer. What was found before stays
 * until then.
 */
export function useDeskSearch() {
  const { config } = useConfig()
  const { language } = useAdminWords()
  const parameters = useSearchParams()
  const query = parameters.get('q') ?? ''
  const page = Math.max(1, Number.parseInt(parameters.get('page') ?? '', 10) || 1)
  const [answered, setAnswered] = useState<Answered | null>(null)
  const [tries, setTries] = useState(0)
  const apiRoute = config.routes.api

  useEffect(() => {
    if (query.trim() === '') return
    let isCurrent = true
    const asked = new URLSearchParams({ q: query, page: String(page) })
    void ask(formatAdminURL({ apiRoute, path: `/desk/search?${asked}` }), language).then((result) => {
      if (!isCurrent) return
      const parsed = result.ok ? deskAnswerSchema.safeParse(result.body) : null
      const answer = parsed?.success ? parsed.data : null
      setAnswered({ of: { query, page }, answer, message: result.ok ? null : result.message })
    })
    return () => {
      isCurrent = false
    }
  }, [apiRoute, language, page, query, tries])

  const go = useCallback((asked: Asked, step: 'push' | 'replace') => {
    const next = new URLSearchParams(window.location.search)
    for (const name of ['q', 'page']) next.delete(name)
    if (asked.query.trim() !== '') next.set('q', asked.query)
    if (asked.page > 1) next.set('page', String(asked.page))
    const address = next.size > 0 ? `${window.location.pathname}?${next}` : window.location.pathname
    if (step === 'push') window.history.pushState(null, '', address)
    else window.history.replaceState(null, '', address)
  }, [])
  const again = useCallback(() => {
    setAnswered(null)
    setTries((count) => count + 1)
  }, [])

  const isIdle = query.trim() === ''
  const isThis = answered?.of.query === query && answered.of.page === page
  return {
    query,
    status: isIdle ? 'idle' : !isThis ? 'loading' : answered.answer ? 'ready' : 'failed',
    answer: isIdle ? null : (answered?.answer ?? null),
    message: answered?.message ?? null,
    go,
    again,
  } as const
}
