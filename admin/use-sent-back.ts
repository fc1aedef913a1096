'use client'

import { useDocumentInfo } from '@payloadcms/ui'
import { z } from 'zod'
import { useAnswer } from './use-answer.ts'
import { useDocumentApi } from './use-document-api.ts'

const sentBackSchema = z.object({ by: z.string().nullable(), at: z.string(), words: z.string().nullable() })
export type SentBack = z.infer<typeof sentBackSchema>

const answerSchema = z.object({ sentBack: sentBackSchema.nullable() })

function readSentBack(body: unknown): SentBack | null {
  const parsed = answerSchema.safeParse(body)
  return parsed.success ? parsed.data.sentBack : null
}

/**
 * @param isDraft only what is being prepared may have been sent back
 * @returns by whom and with which words the edition of the form was sent back; null where it was not, or is not known
 */
export function useSentBack(isDraft: boolean): SentBack | null {
  const { id, lastUpdateTime } = useDocumentInfo()
  const api = useDocumentApi()
  const url = isDraft && id !== undefined ? api.ofCollection(`/${id}/sent-back`) : null
  const { answer } = useAnswer(url, readSentBack, lastUpdateTime)
  return url !== null && answer.status === 'done' ? answer.value : null
}
