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
function simplified(): Map<string, string> {
  const forms = new Map(pairsOf(traditional))
  for (const [japanese, old] of pairsOf(shinjitai)) {
    const to = forms.get(old) ?? old
    // 予 is a character of its own in Chinese, and what others write in place of 豫: one form for both will do.
    if (to !== japanese) forms.set(japanese, to)
  }
  return forms
}

/** For each UTF-16 code unit the one that stands for it: simplified characters, and hiragana for katakana. */
const FORMS: Uint16Array = (() => {
  const forms = Uint16Array.from({ length: 0x1_00_00 }, (_, unit) => unit)
  for (const [from, to] of simplified()) forms[from.charCodeAt(0)] = to.charCodeAt(0)
  // Those that have a hiragana, and the two signs of repetition.
  for (let katakana = 0x30_a1; katakana <= 0x30_f6; katakana += 1) forms[katakana] = katakana - 0x60
  for (const sign of [0x30_fd, 0x30_fe]) forms[sign] = sign - 0x60
  return forms
})()

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

/** What becomes one with the character before it. */
const SHRINKING = /[\u0300-\u036f\u3099\u309a\uff9e\uff9f\u1160-\u11ff]/

const ASCII = /^[\t-\r -~]*$/

const bare = (letter: string) => BARRED[letter] ?? letter.normalize('NFD').replace(MARKS, '')

/** @returns text with each character in its form */
function inForms(text: string): string {
  let folded = ''
  for (let at = 0; at < text.length; at += 1) folded += String.fromCharCode(FORMS[text.charCodeAt(at)] ?? 0)
  return folded
}

const foldAny = (text: string): string => inForms(text.normalize('NFKC').toLowerCase().replace(MARKED_LATIN, bare))

/** In `UNITS`, of what may be folded with its neighbours, or to several. */
const BY_CONTEXT = 0
/** Marks, parts of Hangul syllables, halves of characters, and Σ, of which there are two small ones. */
const JOINING = /[\p{M}\p{Surrogate}\u1100-\u11ff\u03a3]/u

/**
 * For each UTF-16 code unit the one it is folded to, whatever stands beside it. A page of a PDF is folded for each
 * search that finds it: looking up its characters takes a tenth of the time.
 */
const UNITS: Uint16Array = Uint16Array.from({ length: 0x1_00_00 }, (_, unit) => {
  const character = String.fromCharCode(unit)
  if (JOINING.test(character + character.normalize('NFKC'))) return BY_CONTEXT
  const folded = foldAny(character)
  return folded.length === 1 ? folded.charCodeAt(0) : BY_CONTEXT
})

const UTF_16 = new TextDecoder('utf-16le', { ignoreBOM: true })

/** @returns text of the same length; null where that cannot be said of each character by itself */
function foldByUnits(text: string): string | null {
  // Most English texts: nothing of the rest does anything to them.
  if (ASCII.test(text)) return text.toLowerCase()
  const units = new Uint16Array(text.length)
  for (let at = 0; at < text.length; at += 1) {
    const unit = UNITS[text.charCodeAt(at)] ?? BY_CONTEXT
    if (unit === BY_CONTEXT) return null
    units[at] = unit
  }
  return UTF_16.decode(units)
}

/**
 * @returns text in the one form in which search compares: full and half width (NFKC), case, diacritics of Latin
 * letters, katakana and hiragana, traditional, Japanese and simplified characters are each the same
 * @example fold('ＩＮＦ條約 Ｃafé ミサイル') // 'inf条约 cafe みさいる'
 */
export const fold = (text: string): string => foldByUnits(text) ?? foldAny(text)

/**
 * A character with what belongs to it: marks, the voicing marks of half-width katakana, and the vowels and finals of
 * Hangul that is written letter by letter.
 */
const CLUSTER = /[^][\p{M}\uff9e\uff9f\u1160-\u11ff]*/gu

/**
 * A text and its folded form. `places`: for each place of that (and its end) the place of the same character in `text`;
 * null where they are the same places.
 */
export type Folded = { text: string; folded: string; places: number[] | null }

/** @returns a text in which words can be looked for, and shown where they are */
export function foldWithPlaces(text: string): Folded {
  const byUnits = foldByUnits(text)
  // One string in memory where both are the same, as most pages of Chinese and Korean are.
  if (byUnits !== null) return { text, folded: byUnits === text ? text : byUnits, places: null }
  const whole = foldAny(text)
  // Without what makes it shorter, a text of the same length has every character in its place.
  if (whole.length === text.length && !SHRINKING.test(text)) return { text, folded: whole, places: null }
  const places: number[] = []
  let folded = ''
  for (const { 0: cluster, index } of text.matchAll(CLUSTER)) {
    const part = fold(cluster)
    folded += part
    for (let at = 0; at < part.length; at += 1) places.push(index)
  }
  places.push(text.length)
  return { text, folded, places }
}
