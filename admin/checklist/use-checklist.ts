'use client'

import { useAllFormFields, useDocumentInfo, useForm } from '@payloadcms/ui'
import { useCallback, useEffect, useRef, useState } from 'react'
import { z } from 'zod'
import { INTERFACE_LANGUAGES } from '#domain/languages.ts'
import { ask } from '../answers.ts'
import { useAdminWords } from '../use-admin-words.ts'
import { useDocumentApi } from '../use-document-api.ts'

const findingSchema = z.object({
  code: z.string(),
  severity: z.enum(['blocks', 'warns']),
  field: z.string(),
  message: z.string(),
  about: z
    .object({ collection: z.string(), id: z.number(), locale: z.enum(INTERFACE_LANGUAGES).nullable() })
    .nullable(),
})
const answerSchema = z.object({ findings: z.array(findingSchema) })

export type ShownFinding = z.infer<typeof findingSchema>

export type ChecklistAnswer =
  { status: 'loading' } | { status: 'failed' } | { status: 'here'; findings: ShownFinding[] }

/** What of the form the checklist is about; see the endpoint. */
const ASKED = [
  ...['title', 'standfirst', 'summary', 'keyFindings', 'body', 'publicationDate', 'document', 'language', 'slug'],
  ...['authors', 'disclaimer', 'series', 'category', 'image', 'funders', 'form', 'report'],
  'corrections',
]

/** While a PDF is read, nothing changes in the form, and yet there will soon be something else to say. */
const WHILE_READ_MS = 2_000

/** Somebody who types is not asked about every letter. */
const AFTER_CHANGE_MS = 1_000

/** The checklist of what stands in the form, saved or not; asked again after changes, saves and other windows. */
export function useChecklist(): { answer: ChecklistAnswer; reload: () => void } {
  const { id, lastUpdateTime } = useDocumentInfo()
  const { getData } = useForm()
  const [fields] = useAllFormFields()
  const { language } = useAdminWords()
  const api = useDocumentApi()
  const [answer, setAnswer] = useState<ChecklistAnswer>({ status: 'loading' })
  const asked = useRef({ form: '', question: 0 })
  const url = id === undefined ? null : api.ofCollection(`/${id}/checklist`)

  const look = useCallback(
    async (evenIfAsked: boolean) => {
      if (url === null) return
      const data = Object.fromEntries(Object.entries(getData()).filter(([name]) => ASKED.includes(name)))
      const form = JSON.stringify(data)
      if (form === asked.current.form && !evenIfAsked) return
      // Of two answers under way the later question's counts; what is there stays until it comes.
      const question = asked.current.question + 1
      asked.current = { form, question }
      const result = await ask(url, language, { method: 'POST', body: { data } })
      if (asked.current.question !== question) return
      const parsed = result.ok ? answerSchema.safeParse(result.body) : null
      setAnswer(parsed?.success ? { status: 'here', findings: parsed.data.findings } : { status: 'failed' })
    },
    [getData, language, url],
  )

  useEffect(() => {
    const timer = setTimeout(() => void look(false), AFTER_CHANGE_MS)
    return () => clearTimeout(timer)
  }, [fields, look])

  useEffect(() => void look(true), [lastUpdateTime, look])

  const isBeingRead = answer.status === 'here' && answer.findings.some(({ code }) => code === 'documentBeingRead')
  useEffect(() => {
    if (!isBeingRead) return
    const timer = setInterval(() => void look(true), WHILE_READ_MS)
    return () => clearInterval(timer)
  }, [isBeingRead, look])

  useEffect(() => {
    // A bio or a picture is put right in another tab.
    const lookAgain = () => void look(true)
    window.addEventListener('focus', lookAgain)
    return () => window.removeEventListener('focus', lookAgain)
  }, [look])

  const reload = useCallback(() => {
    setAnswer({ status: 'loading' })
    void look(true)
  }, [look])
  return { answer, reload }
}
