import shinjitai from 'opencc-js/dict/JPShinjitaiCharacters'
import traditional from 'opencc-js/dict/TSCharacters'

/** Rows "from to", of which "to" may be several, the usual one first. */
const pairsOf = (table: string) =>
  table.split('|').flatMap((row): [string, string][] => {
    const [from = '', to = ''] = row.split(' ')
    // The few outside the Basic Multilingual Plane would change the length of a text.
    return from.length === 1 && to.length === 1 ? [[from, to]] : []
  })

/** Any form of a Chinese character (traditional, or Japanese since 1946) → the simplified one. */
const SIMPLIFIED: ReadonlyMap<string, string> = (() => {
  const simplified = new Map(pairsOf(traditional))
  for (const [japanese, old] of pairsOf(shinjitai)) {
    const to = simplified.get(old) ?? old
    // 予 is a character of its own in Chinese, and what others write in place of 豫: one form for both will do.
    if (to !== japanese) simplified.set(japanese, to)
  }
  return simplified
})()

/** Any character that has another form in SIMPLIFIED. */
const FORMS = new RegExp(`[${[...SIMPLIFIED.keys()].join('')}]`, 'g')
/** Katakana that have a hiragana: U+30A1 to U+30F6, and the two signs of repetition. */
const KATAKANA = /[\u30a1-\u30f6\u30fd\u30fe]/g
/** Letters of Latin script with a mark, as NFC writes them. */
const MARKED_LATIN = /[\u00c0-\u024f\u1e00-\u1eff]/g
const MARKS = /\p{M}/gu
/** Latin letters whose mark is part of the letter: Unicode does not take them apart. */
const BARRED: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
}

const bare = (letter: string) => BARRED[letter] ?? letter.normalize('NFD').replace(MARKS, '')

/** @returns text as two spellings of the same word have it in common, Chinese characters left as they are */
function foldLetters(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(KATAKANA, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60))
    .replace(MARKED_LATIN, bare)
}

/**
 * @returns text in the one form in which search compares: full and half width (NFKC), case, diacritics of Latin
 * letters, katakana and hiragana, traditional, Japanese and simplified characters are each the same
 * @example fold('ＩＮＦ條約 Ｃafé ミサイル') // 'inf条约 cafe みさいる'
 */
export const fold = (text: string): string => foldLetters(text).replace(FORMS, (form) => SIMPLIFIED.get(form) ?? form)

/**
 * A character with what belongs to it: marks, the voicing marks of half-width katakana, and the vowels and finals of
 * Hangul that is written letter by letter.
 */
const CLUSTER = /[^][\p{M}\uff9e\uff9f\u1160-\u11ff]*/gu

/** What becomes one with the character before it. */
const SHRINKING = /[\u0300-\u036f\u3099\u309a\uff9e\uff9f\u1160-\u11ff]/

/**
 * @returns the folded text, and for each of its places (and its end) the place of the same character in `text`; null
 * where they are the same places
 */
export function foldWithPlaces(text: string): { folded: string; places: number[] | null } {
  const whole = fold(text)
  // Without what makes it shorter, a text of the same length has every character in its place.
  if (whole.length === text.length && !SHRINKING.test(text)) return { folded: whole, places: null }
  const places: number[] = []
  let folded = ''
  for (const { 0: cluster, index } of text.matchAll(CLUSTER)) {
    const part = fold(cluster)
    folded += part
    for (let at = 0; at < part.length; at += 1) places.push(index)
  }
  places.push(text.length)
  return { folded, places }
}
