import type { InterfaceLanguage, LanguageTag } from '#domain/languages.ts'

const namesOf = (language: InterfaceLanguage) =>
  new Intl.DisplayNames([language === 'zh' ? 'zh-Hans' : language], { type: 'language' })

/** @returns the name of a language in the admin's language. @example languageName('zh-Hans', 'en') // 'Simplified Chinese' */
export function languageName(tag: LanguageTag, language: InterfaceLanguage): string {
  return namesOf(language).of(tag) ?? tag
}

/**
 * @param said as a file has it, which may be anything
 * @returns its name in the admin's language, and the tag to mark text with; what was said alone where it is no tag
 * @example languageSaid('en_GB', 'ko') // { name: '영어(영국)', tag: 'en-GB' }
 */
export function languageSaid(said: string, language: InterfaceLanguage): { name: string; tag: string | undefined } {
  try {
    const [tag] = Intl.getCanonicalLocales(said.trim().replaceAll('_', '-'))
    return { name: (tag && namesOf(language).of(tag)) || said, tag }
  } catch {
    // No tag of BCP 47.
    return { name: said, tag: undefined }
  }
}
