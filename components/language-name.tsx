import { useLocale, useTranslations } from 'next-intl'
import { EDITION_LANGUAGES, languageName, LANGUAGES } from '#domain/languages.ts'
import type { LanguageTag } from '#domain/languages.ts'
import { Localized } from './localized.tsx'

/** A language by its own name, and by the reader's name for it where that is another: "日本語 (Japanese)". */
export function LanguageName({ language }: { language: LanguageTag }) {
  const t = useTranslations('downloads')
  const page = useLocale()
  const native = <Localized value={{ text: EDITION_LANGUAGES[language], lang: language }} />
  if (language === LANGUAGES[page].tag) return native
  return t.rich('nameInOwnAndReaders', { native: () => native, name: languageName(language, page) })
}
