import type { LanguageTag } from './languages.ts'

/**
 * How much adults read silently in a minute. Words of English non-fiction, of Korean and of Chinese: M. Brysbaert, "How
 * many words do we read per minute?", Journal of Memory and Language 109 (2019), 104047: 238, 226 and 260. A Chinese word
 * has one and a half characters there. Japanese, which that review does not give, is to Chinese as 357 characters to 255
 * in S. Trauzettel-Klosinski and K. Dietz, "Standardized Assessment of Reading Performance: The New International
 * Reading Speed Texts IReST", Investigative Ophthalmology & Visual Science 53 (2012), 5452–5461.
 */
const WORDS_PER_MINUTE = 238
const KOREAN_WORDS_PER_MINUTE = 226
const CHINESE_CHARACTERS_PER_MINUTE = 390
const JAPANESE_CHARACTERS_PER_MINUTE = 546

/** Characters of scripts that put no spaces between words. */
const SPACELESS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]/gu
const HANGUL = /\p{Script=Hangul}/u
/** Tells a word or a number from a dash between spaces. */
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u

/**
 * @param text plain text; a name or a title in another script counts at the rate of its own
 * @param lang language the text is in, which tells Japanese from Chinese
 * @returns whole minutes, at least one; null where there is nothing to read
 */
export function readingMinutes(text: string, lang: LanguageTag): number | null {
  const characters = text.match(SPACELESS)?.length ?? 0
  const words = text
    .replace(SPACELESS, ' ')
    .split(/\s+/)
    .filter((word) => LETTER_OR_DIGIT.test(word))
  if (characters === 0 && words.length === 0) return null
  const korean = words.filter((word) => HANGUL.test(word)).length
  const rate = lang === 'ja' ? JAPANESE_CHARACTERS_PER_MINUTE : CHINESE_CHARACTERS_PER_MINUTE
  const minutes = characters / rate + korean / KOREAN_WORDS_PER_MINUTE + (words.length - korean) / WORDS_PER_MINUTE
  return Math.max(1, Math.round(minutes))
}
