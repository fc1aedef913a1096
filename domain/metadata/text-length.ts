import type { LanguageTag } from '../languages.ts'

/** What search results show before they cut, in widths of a Latin letter. */
const TITLE_WIDTH = 70
const DESCRIPTION_WIDTH = 160

/** Characters twice as wide as a Latin letter: Han, kana, Hangul, and East Asian punctuation and full-width forms. */
const WIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff00-\uff60]/u

const widthOf = (text: string) => [...text].reduce((width, character) => width + (WIDE.test(character) ? 2 : 1), 0)

/** @returns the title with the site's name behind it where both fit; a title is never cut. */
export function pageTitle(title: string, siteName: string): string {
  if (title === siteName) return title
  const full = `${title} | ${siteName}`
  return widthOf(full) <= TITLE_WIDTH ? full : title
}

/** A line of small print across a sheet of paper. */
const RUNNING_WIDTH = 100

/** @returns as many whole segments of the beginning as fit into the width beside an ellipsis */
function beginning(text: string, width: number, segmenter: Intl.Segmenter): string {
  let cut = ''
  let left = width - 1
  for (const { segment } of segmenter.segment(text)) {
    left -= widthOf(segment)
    if (left < 0) break
    cut += segment
  }
  return cut
}

const CHARACTERS = new Intl.Segmenter()

/** @returns the title for the margin of a printed page: its beginning, where it does not fit on the line. */
export function runningTitle(title: string): string {
  if (widthOf(title) <= RUNNING_WIDTH) return title
  return `${beginning(title, RUNNING_WIDTH, CHARACTERS).trimEnd()}…`
}

/** Spaces and punctuation before the ellipsis. */
const TRAILING_PUNCTUATION = /[\s\p{P}]+$/u

/**
 * @returns the text on one line, cut between words of its language at about 160 Latin letters or 80 Han characters;
 * within a word that would leave most of the line empty: an address, or a script in which no words are found
 */
export function pageDescription(text: string, language: LanguageTag): string {
  const line = text.replace(/\s+/g, ' ').trim()
  if (widthOf(line) <= DESCRIPTION_WIDTH) return line
  const words = beginning(line, DESCRIPTION_WIDTH, new Intl.Segmenter(language, { granularity: 'word' }))
  const cut = words.replace(TRAILING_PUNCTUATION, '')
  return `${widthOf(cut) < DESCRIPTION_WIDTH / 2 ? beginning(line, DESCRIPTION_WIDTH, CHARACTERS) : cut}…`
}
