'use client'

import { useConfig } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { useCallback, useEffect, useState } from 'react'
import { z } from 'zod'
import { pdfSummary } from '#domain/pdf-summary.ts'
import { ask } from '../answers.ts'
import { useAdminWords } from '../use-admin-words.ts'

const answerSchema = z.object({
  state: z.enum(['reading', 'read', 'failed']),
  progress: z.object({ done: z.number(), pages: z.number() }).nullable(),
  pages: z.number().nullable(),
  summary: pdfSummary.nullable(),
  findings: z.array(z.object({ code: z.string(), severity: z.enum(['blocks', 'warns']), message: z.string() })),
  canReadAgain: z.boolean(),
})
export type Preflight = z.infer<typeof answerSchema>

export type PreflightAnswer = { status: 'loading' } | { status: 'failed' } | { status: 'here'; preflight: Preflight }

/** While a file is read, its progress is asked for so often. */
const ASK_AGAIN_MS = 1_000

/**
 * How far the reading of a PDF is, and what was found: asked until the file is read, and again where that begins anew.
 *
 * @param language tag of the edition that the file is for, or null
 * @param version asked again where it changes
 */
export function usePreflight(document: number | string | null, language: string | null, version: unknown = null) {
  const { config } = useConfig()
  const { language: adminLanguage } = useAdminWords()
  const apiRoute = config.routes.api
  const [answer, setAnswer] = useState<PreflightAnswer>({ status: 'loading' })
  const [round, setRound] = useState(0)
  const addressOf = useCallback(
    (path: string) => formatAdminURL({ apiRoute, path: `/documents/${document}${path}` }),
    [apiRoute, document],
  )

  useEffect(() => {
    if (document === null) return
    let isCurrent = true
    let timer: ReturnType<typeof setTimeout> | undefined
    const look = async () => {
      const result = await ask(addressOf(`/preflight${language ? `?language=${language}` : ''}`), adminLanguage)
      if (!isCurrent) return
      const parsed = result.ok ? answerSchema.safeParse(result.body) : null
      setAnswer(parsed?.success ? { status: 'here', preflight: parsed.data } : { status: 'failed' })
      const isUnderWay = parsed?.success && (parsed.data.state === 'reading' || parsed.data.progress !== null)
      if (isUnderWay) timer = setTimeout(() => void look(), ASK_AGAIN_MS)
    }
    void look()
    return () => {
      isCurrent = false
      clearTimeout(timer)
    }
  }, [addressOf, adminLanguage, document, language, round, version])

  const reload = useCallback(() => setRound((count) => count + 1), [])
  const readAgain = useCallback(async () => {
    const result = await ask(addressOf('/read-again'), adminLanguage, { method: 'POST', body: {} })
    if (!result.ok) return setAnswer({ status: 'failed' })
    // It takes the portal up to two seconds to begin.
    setTimeout(reload, ASK_AGAIN_MS * 2.5)
    reload()
  }, [addressOf, adminLanguage, reload])
  return { answer, reload, readAgain }
}
