'use client'

import { toast, useConfig, useSelection } from '@payloadcms/ui'
import { useRouter } from 'next/navigation.js'
import { formatAdminURL } from 'payload/shared'
import { type BulkAction, BULK_AT_MOST } from '#domain/bulk.ts'
import { ask } from '../answers.ts'
import { useAdminWords } from '../use-admin-words.ts'
import { type BulkResult, readIds, readResult } from './read-answers.ts'
import { bulkWords } from './words.ts'

type Act = { action: BulkAction; value: number; publish: boolean }

/** @returns a function that acts on the chosen rows of the list; null where it did not work, after telling the person */
export function useBulk(collection: 'reports' | 'translations'): (act: Act) => Promise<BulkResult | null> {
  const { config } = useConfig()
  const { language, words: general } = useAdminWords()
  const words = bulkWords[language]
  const { getQueryParams, getSelectedIds, selectAll, toggleAll } = useSelection()
  const router = useRouter()
  const url = (path: string) => formatAdminURL({ apiRoute: config.routes.api, path: `/${collection}${path}` })

  /** Those of all pages have no numbers here: the list is asked for them. */
  async function chosen(): Promise<number[] | null> {
    if (String(selectAll) !== 'allAvailable') return getSelectedIds().map(Number)
    const query = getQueryParams().replace(/^\?/, '')
    const answer = await ask(url(`?${query}&depth=0&draft=true&limit=${BULK_AT_MOST + 1}&select[state]=true`), language)
    return answer.ok ? readIds(answer.body) : null
  }

  return async (act) => {
    const ids = await chosen()
    if (ids && ids.length > BULK_AT_MOST) {
      toast.error(words.tooMany(BULK_AT_MOST))
      return null
    }
    const answer = ids
      ? await ask(url('/bulk'), language, { method: 'POST', body: { ...act, ids } })
      : { ok: false as const, message: null }
    if (!answer.ok) {
      toast.error(answer.message ?? general.failed)
      return null
    }
    toggleAll()
    router.refresh()
    return readResult(answer.body, words.because)
  }
}
