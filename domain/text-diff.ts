import { diffArrays } from 'diff'
import type { LanguageTag } from './languages.ts'

/** A stretch of text that both versions have, or only the newer or the older one. */
export type DiffPart = { kind: 'same' | 'added' | 'removed'; text: string }

/** Two texts of 15,000 words with nothing in common would take minutes to compare word by word. */
const LONGEST_SEARCH_MS = 500

/**
 * Compares two texts word by word. Words are found by the rules of the language (UAX 29, with
 * dictionaries for Chinese, Japanese and Thai), so that a changed word of a sentence without spaces is
 * one change. Texts too different for that are compared paragraph by paragraph.
 *
 * @param language of both texts
 * @returns the parts in order: those that are not `added` make up `before`, those not `removed` make up `after`
 * @example diffWords('建立信任', '建立互信', 'zh-Hans') // same 建立, removed 信任, added 互信
 */
export function diffWords(before: string, after: string, language: LanguageTag): DiffPart[] {
  const segmenter = new Intl.Segmenter(language, { granularity: 'word' })
  const words = (text: string) => [...segmenter.segment(text)].map(({ segment }) => segment)
  const byWords = diffArrays(words(before), words(after), { timeout: LONGEST_SEARCH_MS })
  return (byWords ?? diffArrays(paragraphs(before), paragraphs(after))).map(({ added, removed, value }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value.join(''),
  }))
}

/** Each with the line breaks that end it. */
const paragraphs = (text: string): string[] => text.split(/(?<=\n)(?=[^\n])/)
