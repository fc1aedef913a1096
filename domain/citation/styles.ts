import type { InterfaceLanguage } from '../languages.ts'

/** Styles of citation, by the name of their file in `citation/styles`; the name of each is the same in every language. */
export const CITATION_STYLES = {
  apa: 'APA',
  chicago: 'Chicago',
  mla: 'MLA',
  vancouver: 'Vancouver',
  'gb-t-7714': 'GB/T 7714',
  'sist-02': 'SIST 02',
} as const

export type CitationStyle = keyof typeof CITATION_STYLES

const EVERYWHERE = ['apa', 'chicago', 'mla', 'vancouver'] as const

/** The styles offered for editions in a language: the country's own standard first where it has one. */
const OFFERED: Record<InterfaceLanguage, readonly CitationStyle[]> = {
  en: EVERYWHERE,
  zh: ['gb-t-7714', ...EVERYWHERE],
  ja: ['sist-02', ...EVERYWHERE],
  ko: EVERYWHERE,
}

export const citationStyles = (language: InterfaceLanguage): readonly CitationStyle[] => OFFERED[language]

const LOCALES: Record<InterfaceLanguage, 'en-GB' | 'zh-CN' | 'ja-JP' | 'ko-KR'> = {
  en: 'en-GB',
  zh: 'zh-CN',
  ja: 'ja-JP',
  ko: 'ko-KR',
}

/**
 * @returns the locale in which the engine writes dates and terms: that of the edition's language. Vancouver is a style
 *   of English words, also for works in other languages (NLM, Citing Medicine, 2nd edition, chapter 1).
 */
export const citationLocale = (language: InterfaceLanguage, style: CitationStyle): string =>
  style === 'vancouver' ? LOCALES.en : LOCALES[language]

/** A piece of a formatted citation. */
export type CitationRun = { text: string; italic: boolean }
