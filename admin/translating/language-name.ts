import type { InterfaceLanguage, LanguageTag } from '#domain/languages.ts'

/** @returns the name of a language in the admin's language. @example languageName('zh-Hans', 'en') // 'Simplified Chinese' */
export function languageName(tag: LanguageTag, language: InterfaceLanguage): string {
  return new Intl.DisplayNames([language === 'zh' ? 'zh-Hans' : language], { type: 'language' }).of(tag) ?? tag
}
