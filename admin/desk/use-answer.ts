'use client'

import { useCallback, useEffect, useState } from 'react'
import type { z } from 'zod'
import { ask } from '../answers.ts'
import { useAdminWords } from '../use-admin-words.ts'

type Answered<Content> = { status: 'loading' } | { status: 'failed' } | { status: 'here'; content: Content }

/**
 * Asks the portal once for what a view shows.
 *
 * @param url of the question
 * @param schema of its answer; stays the same from one rendering to the next
 */
export function useAnswer<Schema extends z.ZodType>(
  url: string,
  schema: Schema,
): { answer: Answered<z.infer<Schema>>; reload: () => void } {
  const { language } = useAdminWords()
  const [answer, setAnswer] = useState<Answered<z.infer<Schema>>>({ status: 'loading' })
  const [tries, setTries] = useState(0)

  useEffect(() => {
    let isCurrent = true
    void ask(url, language).then((result) => {
      if (!isCurrent) return
      const parsed = result.ok ? schema.safeParse(result.body) : null
      setAnswer(parsed?.success ? { status: 'here', content: parsed.data } : { status: 'failed' })
    })
    return () => {
      isCurrent = false
    }
  }, [url, language, schema, tries])

  const reload = useCallback(() => {
    setAnswer({ status: 'loading' })
    setTries((count) => count + 1)
  }, [])
  return { answer, reload }
}
