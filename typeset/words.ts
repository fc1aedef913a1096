import { createTranslator } from 'next-intl'
import type { InterfaceLanguage } from '#domain/languages.ts'
import { loadMessages } from '#i18n/messages.ts'

/** The sentences of pages, for a PDF in the same language: what both say is said once. */
export async function wordsIn(language: InterfaceLanguage) {
  return createTranslator({
    locale: language,
    messages: await loadMessages(language),
    // A sentence with a hole is not printed: the PDF counts as one that could not be made.
    onError: (error) => {
      throw error
    },
  })
}

export type Words = Awaited<ReturnType<typeof wordsIn>>
