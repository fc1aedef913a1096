/** Han, kana, their punctuation and the full-width forms: scripts that are written without spaces. */
const UNSPACED = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff01-\uff60ー]`
/** What a program put between two such characters, at the end of a line or to justify it. */
const SPACE_BETWEEN_UNSPACED = new RegExp(`(?<=${UNSPACED})\\s+(?=${UNSPACED})`, 'gu')
/** A word of an alphabet that has two cases, divided at the end of a line: its hyphen is no part of it. */
const DIVIDED_WORD = /(?<=(\p{L}{1,40}))[-\u2010\u00ad][^\S\n]*\n\s*(?=(\p{Ll}{1,40}))/gu
/**
 * A hyphen within a line, with what it joins. Found from the hyphen, and no further than words are long: a pattern that
 * begins with letters takes minutes for a page of them.
 */
const COMPOUND = /(?<=(\p{L}{1,40}))[-\u2010](?=(\p{L}{1,40}))/gu
/** Marks a place where a word may be divided, and is seen only there. */
const SOFT_HYPHEN = /\u00ad/g
/** Controls, which no text needs and PostgreSQL partly cannot store; line feeds and tabs are spaces. */
const CONTROLS = /[\u0000-\u0008\u000e-\u001f\u007f]/g
/** Between what the page sets apart, such as a heading and its text: Chinese and Japanese do not run on across it. */
export const SET_APART = '\u2029'
/** Every kind of space, the ideographic one too. */
const SPACES = /[\s\u200b\ufeff]+/g

/**
 * The text of a page as a reader would say it. Words that are divided at line ends are whole again, except compounds
 * that the page itself writes with their hyphen elsewhere; Chinese and Japanese lines meet without a space.
 *
 * @param lines as they stand in the file, separated by line feeds, or by `SET_APART`
 * @returns one line of well-formed text that PostgreSQL can store
 * @example readableText('co-\noperation of\nstates') → 'cooperation of states'
 */
export function readableText(lines: string): string {
  const text = lines.toWellFormed().replace(CONTROLS, '')
  const compounds = new Set(Array.from(text.matchAll(COMPOUND), ([, before, after]) => `${before}-${after}`))
  return text
    .replace(DIVIDED_WORD, (_hyphen, before: string, after: string) => (compounds.has(`${before}-${after}`) ? '-' : ''))
    .replace(SOFT_HYPHEN, '')
    .split(SET_APART)
    .map((part) => part.trim().replace(SPACE_BETWEEN_UNSPACED, ''))
    .join(' ')
    .replace(SPACES, ' ')
    .trim()
}
