'use client'

import { toast, useConfig, useDocumentInfo } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { useCallback, useEffect, useState } from 'react'
import type { TranslatedField } from '#domain/staleness.ts'
import { ask } from '../answers.ts'
import { useAdminWords } from '../use-admin-words.ts'
import { type CommentView, commentsQuery, readComments } from './comments.ts'
import { reviewWords } from './words.ts'

type Comments = { status: 'loading' } | { status: 'failed' } | { status: 'here'; comments: CommentView[] }

/** What came of a write: null where it worked, else what to tell the person. */
export type Refusal = string | null

type UseComments = {
  state: Comments
  reload: () => void
  add: (text: string, field: TranslatedField | null) => Promise<Refusal>
  change: (id: number, change: { text: string } | { resolved: boolean }) => Promise<Refusal>
}

/** The comments on the edition that the form shows; read again after each save, which may have brought one along. */
export function useComments(): UseComments {
  const { collectionSlug = '', id, lastUpdateTime } = useDocumentInfo()
  const { config } = useConfig()
  const { language } = useAdminWords()
  const words = reviewWords[language]
  const [state, setState] = useState<Comments>({ status: 'loading' })
  const [tries, setTries] = useState(0)
  const url = formatAdminURL({ apiRoute: config.routes.api, path: '/comments' })
  const list = id === undefined ? null : `${url}?${commentsQuery(collectionSlug, id)}`

  useEffect(() => {
    if (list === null) return
    let isCurrent = true
    void ask(list, language).then((answer) => {
      if (!isCurrent) return
      const comments = answer.ok ? readComments(answer.body) : null
      // What is there stays when only the newest could not be had.
      setState((before) =>
        comments ? { status: 'here', comments } : before.status === 'here' ? before : { status: 'failed' },
      )
    })
    return () => {
      isCurrent = false
    }
  }, [list, language, lastUpdateTime, tries])

  const reload = useCallback(() => setTries((count) => count + 1), [])

  async function write(
    address: string,
    request: { method: 'POST' | 'PATCH'; body: Record<string, unknown> },
  ): Promise<Refusal> {
    const answer = await ask(address, language, request)
    if (!answer.ok) return answer.message ?? words.notSent
    reload()
    return null
  }

  return {
    state,
    reload,
    add: async (text, field) => {
      const body = { collection: collectionSlug, document: Number(id), text, ...(field && { field }) }
      const refusal = await write(url, { method: 'POST', body })
      if (refusal === null) toast.success(words.sent)
      return refusal
    },
    change: (comment, change) => write(`${url}/${comment}?depth=0`, { method: 'PATCH', body: change }),
  }
}
