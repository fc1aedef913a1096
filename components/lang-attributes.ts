import { directionOf, LANGUAGES } from '#domain/languages.ts'
import type { InterfaceLanguage, LanguageTag } from '#domain/languages.ts'

export type LangAttributes = { lang?: LanguageTag; dir?: 'ltr' | 'rtl' }

/**
 * @param lang language the text is in
 * @param page language of the page around it
 * @returns `lang` (and `dir` where the direction differs) for an element with foreign text; nothing for text in the page's own language
 */
export function langAttributes(lang: LanguageTag, page: InterfaceLanguage): LangAttributes {
  const pageTag = LANGUAGES[page].tag
  if (lang === pageTag) return {}
  if (directionOf(lang) === directionOf(pageTag)) return { lang }
  return { lang, dir: directionOf(lang) }
}
