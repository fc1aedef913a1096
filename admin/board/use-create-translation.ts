'use client'

import { useConfig } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { formatAdminURL } from 'payload/shared'
import type { LanguageTag } from '#domain/languages.ts'
import { ask, isRecord } from '../answers.ts'
import { useAdminWords } from '../use-admin-words.ts'

/**
 * Begins the translation of a report into a language and goes to its form.
 *
 * @param tell what the person is told where that is refused
 */
export function useCreateTranslation(tell: (message: string) => void) {
  const { config } = useConfig()
  const { language, words } = useAdminWords()
  const router = useRouter()

  return async (report: number, tag: LanguageTag): Promise<void> => {
    tell(words.working)
    const url = formatAdminURL({ apiRoute: config.routes.api, path: '/translations?draft=true&depth=0' })
    const body = { report, language: tag, _status: 'draft' }
    const answer = await ask(url, language, { method: 'POST', body })
    const doc = answer.ok && isRecord(answer.body) ? answer.body.doc : null
    if (!isRecord(doc)) return tell((!answer.ok && answer.message) || words.failed)
    router.push(
      formatAdminURL({ adminRoute: config.routes.admin, path: `/collections/translations/${String(doc.id)}` }),
    )
  }
}
