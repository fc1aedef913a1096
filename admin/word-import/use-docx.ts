'use client'

import { useConfig } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { z } from 'zod'
import type { RichTextState } from '#domain/localized.ts'
import { isRichText } from '#domain/pick-language.ts'
import { type Finding, FINDING_CODES } from '#domain/word-import/findings.ts'
import { errorMessageOf } from '../answers.ts'
import { useAdminWords } from '../use-admin-words.ts'
import { wordImportWords } from './words.ts'

export type ReadDocument = { richText: RichTextState; findings: Finding[] }

const LARGEST_BYTES = 20 * 1024 * 1024

const answerSchema = z.object({
  richText: z.custom<RichTextState>(isRichText),
  findings: z.array(z.object({ code: z.enum(FINDING_CODES), count: z.number() })),
})

/** @returns a function that has the portal read a .docx: its text, or what to tell the person. Nothing is saved. */
export function useDocx(): (file: File) => Promise<ReadDocument | { message: string }> {
  const { config } = useConfig()
  const { language } = useAdminWords()
  const words = wordImportWords[language]

  return async (file) => {
    if (file.size > LARGEST_BYTES) return { message: words.tooLarge }
    const body = new FormData()
    body.set('file', file)
    try {
      const url = formatAdminURL({ apiRoute: config.routes.api, path: '/convert-docx' })
      const headers = { 'Accept-Language': language }
      const response = await fetch(url, { method: 'POST', headers, body, credentials: 'include' })
      const content: unknown = await response.json()
      if (!response.ok) return { message: errorMessageOf(content) ?? words.failed }
      const parsed = answerSchema.safeParse(content)
      if (!parsed.success) return { message: words.failed }
      return parsed.data.richText.root.children.length > 0 ? parsed.data : { message: words.empty }
    } catch (err) {
      console.error('The document could not be imported.', err)
      return { message: words.failed }
    }
  }
}
