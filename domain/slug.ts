import anyAscii from 'any-ascii'
import { pinyin } from 'pinyin-pro'
import type { LanguageTag } from './languages.ts'

export { isSlug } from './slug-shape.ts'

const PROPOSED_LENGTH = 80

const HAN = /\p{Script=Han}/u
/** Hiragana or Katakana: the text is Japanese. Hangul: it is Korean. Either reads Han characters in its own way. */
const READS_HAN_OTHERWISE = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u
const READS_HAN_OTHERWISE_TAGS: ReadonlySet<LanguageTag> = new Set(['ja', 'ko'])

/**
 * Proposes a slug; Payload's own slugify returns an empty text for Chinese and Japanese.
 *
 * @param language language of the title, where known: a title in kanji alone cannot be told from Chinese
 * @returns a slug of at most about 80 characters cut between words, or '' where the editor must be asked: no letter
 * is left, or Japanese or Korean text has Han characters, whose reading needs a dictionary (as Chinese they would
 * come out wrong: 信頼 is "shinrai" and not "xinlai")
 */
export function proposeSlug(title: string, language?: LanguageTag): string {
  const text = title.normalize('NFKC')
  const hasHan = HAN.test(text)
  const isReadOtherwise =
    READS_HAN_OTHERWISE.test(text) || (language !== undefined && READS_HAN_OTHERWISE_TAGS.has(language))
  if (hasHan && isReadOtherwise) return ''
  const latin = anyAscii(hasHan ? readAsChinese(text) : withoutPictures(text))
  const words = latin
    .toLowerCase()
    // "China's" is one word, and so is a transliterated soft sign.
    .replace(/['`]/g, '')
    .split(/[^a-z0-9]+/)
    .filter(Boolean)
  return cutBetweenWords(words)
}

/** Emoji would be spelled out (":rocket:"). */
const withoutPictures = (text: string) => text.replace(/\p{Extended_Pictographic}/gu, ' ')

/** One word per character; what is not Chinese stays together. ü is written v, as in passports and URLs. */
function readAsChinese(text: string): string {
  return pinyin(withoutPictures(text), { toneType: 'none', type: 'array', nonZh: 'consecutive', v: true }).join(' ')
}

function cutBetweenWords(words: readonly string[]): string {
  let slug = ''
  for (const word of words) {
    const longer = slug === '' ? word : `${slug}-${word}`
    if (longer.length > PROPOSED_LENGTH) return slug === '' ? word.slice(0, PROPOSED_LENGTH) : slug
    slug = longer
  }
  return slug
}
