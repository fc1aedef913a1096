'use client'

import { useConfig } from '@payloadcms/ui'
import { usePathname, useRouter, useSearchParams } from 'next/navigation'
import { formatAdminURL } from 'payload/shared'
import { useEffect, useState } from 'react'
import { BIO_FILTERS, type BioFilter } from '#domain/bios.ts'
import { ask } from '../answers.ts'
import { useAdminWords } from '../use-admin-words.ts'
import { type ListedAuthors, readBios } from './read-bios.ts'

export type BiosQuery = { q: string; filter: BioFilter; page: number }

export type BiosState = { status: 'loading' } | { status: 'failed' } | { status: 'here'; list: ListedAuthors }

type Answered = { of: string; list: ListedAuthors | null }

/** The list that the address asks for: a link keeps the search, and the back button works. */
export function useBios(): {
  query: BiosQuery
  state: BiosState
  ask: (change: Partial<BiosQuery>) => void
  reload: () => void
} {
  const { config } = useConfig()
  const { language } = useAdminWords()
  const router = useRouter()
  const pathname = usePathname()
  const params = useSearchParams()
  const [count, setCount] = useState(0)
  const [answered, setAnswered] = useState<Answered | null>(null)

  const query: BiosQuery = {
    q: params.get('q') ?? '',
    filter: BIO_FILTERS.find((one) => one === params.get('filter')) ?? 'all',
    page: Number(params.get('page') ?? 1) || 1,
  }
  const asked = `${new URLSearchParams({ q: query.q, filter: query.filter, page: String(query.page) })}`
  const url = formatAdminURL({ apiRoute: config.routes.api, path: `/authors/bios?${asked}` })
  const key = `${url} ${count}`

  useEffect(() => {
    let isCurrent = true
    void ask(url, language).then((answer) => {
      if (isCurrent) setAnswered({ of: key, list: answer.ok ? readBios(answer.body) : null })
    })
    return () => {
      isCurrent = false
    }
  }, [key, url, language])

  const change = (wanted: Partial<BiosQuery>) => {
    const { q, filter, page } = { ...query, page: 1, ...wanted }
    const next = new URLSearchParams({
      ...(q && { q }),
      ...(filter !== 'all' && { filter }),
      ...(page > 1 && { page: String(page) }),
    })
    router.replace(next.size > 0 ? `${pathname}?${next}` : pathname)
  }
  const state = (): BiosState => {
    if (answered?.of !== key) return { status: 'loading' }
    return answered.list ? { status: 'here', list: answered.list } : { status: 'failed' }
  }
  return { query, state: state(), ask: change, reload: () => setCount((before) => before + 1) }
}
