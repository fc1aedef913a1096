import type { LanguageTag } from './languages.ts'

/** Must not begin a line: closing brackets and quotation marks, stops, small kana, marks of repetition and length. */
const CLINGS_BEFORE =
  /^[\s\p{Pe}\p{Pf}、。，．：；！？!?,.:;…‥・·—–\-々〻ー゛゜ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮ]/u
/** Must not end a line: opening brackets and quotation marks. */
const CLINGS_AFTER = /[\p{Ps}\p{Pi}]$/u
/** Particles and endings: they belong to the word before them. */
const HIRAGANA = /^\p{Script=Hiragana}+$/u
const AFTER_SPACE = /(?<=\s)/u

/** Written without spaces between words. */
const hasNoSpaces = (lang: LanguageTag) => lang === 'ja' || lang.startsWith('zh')

/**
 * A text in parts between which a heading may be broken into lines, spaces at the end of each: words where the language
 * has spaces, words of the dictionary in Chinese, and in Japanese words with the particles after them.
 *
 * @example phrasesOf('信頼を築く：会議', 'ja') // ['信頼を', '築く：', '会議']
 */
export function phrasesOf(text: string, lang: LanguageTag): string[] {
  if (!hasNoSpaces(lang)) return text.split(AFTER_SPACE).filter((part) => part !== '')
  const phrases: string[] = []
  for (const { segment } of new Intl.Segmenter(lang, { granularity: 'word' }).segment(text)) {
    const before = phrases.at(-1)
    const clings =
      before !== undefined &&
      (CLINGS_BEFORE.test(segment) || CLINGS_AFTER.test(before) || (lang === 'ja' && HIRAGANA.test(segment)))
    if (clings) phrases[phrases.length - 1] = before + segment
    else phrases.push(segment)
  }
  return phrases
}
