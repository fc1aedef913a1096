import { DEFAULT_LANGUAGE, isInterfaceLanguage } from './languages.ts'
import type { InterfaceLanguage } from './languages.ts'

/** Primary subtags that mean one of ours: Chinese as a whole has many (ISO 639-3 macrolanguage `zho`). */
const SAME_LANGUAGE: Readonly<Record<string, InterfaceLanguage>> = {
  cmn: 'zh',
  yue: 'zh',
  zho: 'zh',
  jpn: 'ja',
  kor: 'ko',
  eng: 'en',
}

/**
 * The interface language for a reader. Only the primary subtag counts: readers of
 * Traditional Chinese (`zh-TW`, `zh-Hant`) get the Chinese pages rather than the English ones.
 *
 * @param tags BCP 47 language ranges, most wanted first; `*` and languages without pages are passed over
 * @example interfaceLanguageFor(['fr', 'zh-TW', 'en']) // 'zh'
 */
export function interfaceLanguageFor(tags: readonly string[]): InterfaceLanguage {
  for (const tag of tags) {
    const primary = tag.toLowerCase().split('-')[0] ?? ''
    const language = SAME_LANGUAGE[primary] ?? primary
    if (isInterfaceLanguage(language)) return language
  }
  return DEFAULT_LANGUAGE
}
