'use client'

import { useTranslation } from '@payloadcms/ui'
import type { InterfaceLanguage } from '#domain/languages.ts'
import { type AdminWords, adminLanguage, wordsIn } from './words.ts'

/** @returns our words in the language that the person uses the admin in. */
export function useAdminWords(): { language: InterfaceLanguage; words: AdminWords } {
  const { i18n } = useTranslation()
  const language = adminLanguage(i18n.language)
  return { language, words: wordsIn(language) }
}
