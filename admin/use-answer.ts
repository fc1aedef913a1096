'use client'

import { useCallback, useEffect, useState } from 'react'
import { ask } from './answers.ts'
import { useAdminWords } from './use-admin-words.ts'

export type Loaded<Value> = { status: 'loading' } | { status: 'failed' } | { status: 'done'; value: Value }

/**
 * Asks the portal's API for what a panel shows, once at first and again on demand.
 *
 * @param url null: nothing to ask yet
 * @param read makes the value of the answer's body; the same function at every render
 * @param version asked again where it changes
 */
export function useAnswer<Value>(
  url: string | null,
  read: (body: unknown) => Value,
  version: unknown = null,
): { answer: Loaded<Value>; reload: () => void } {
  const { language } = useAdminWords()
  const [answer, setAnswer] = useState<Loaded<Value>>({ status: 'loading' })
  const [tries, setTries] = useState(0)

  useEffect(() => {
    if (url === null) return
    let isCurrent = true
    void ask(url, language).then((given) => {
      if (isCurrent) setAnswer(given.ok ? { status: 'done', value: read(given.body) } : { status: 'failed' })
    })
    return () => {
      isCurrent = false
    }
  }, [url, language, read, version, tries])

  return { answer, reload: useCallback(() => setTries((count) => count + 1), []) }
}
