/**
 * Control characters that no text may have (PostgreSQL refuses NUL), soft hyphens and byte order marks, and the
 * private-use characters that Word's Symbol and Wingdings bullets are.
 */
const UNWANTED = /[\u0000-\u0008\u000b\u000e-\u001f\u007f-\u009f\u00ad\ufeff\ufffe\uffff\ue000-\uf8ff]/g

/** Half of a surrogate pair alone: no character, and refused by the database's JSON. */
const LONE_SURROGATES = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

/** Chinese characters, kana, and their punctuation: scripts that are written without spaces (Korean has them). */
const UNSPACED = '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\u3001-\\u303f\\uff01-\\uff60]'

/** Word wraps the lines of its HTML, also in scripts without spaces, where a line break is no space. */
const BREAK_IN_UNSPACED = new RegExp(`(?<=${UNSPACED})[ \\t]*[\\r\\n][ \\t\\r\\n]*(?=${UNSPACED})`, 'gu')

/** @returns the text without characters that must not be in one, and with white space as a browser would show it. */
export function cleanText(text: string): string {
  return text
    .replace(UNWANTED, '')
    .replace(LONE_SURROGATES, '')
    .replace(BREAK_IN_UNSPACED, '')
    .replace(/[ \t\r\n\f\v]+/g, ' ')
    .replace(/[ \u00a0]{2,}/g, ' ')
}

/** White space that only indents, the ideographic space (U+3000) included. */
export const trimStart = (text: string): string => text.replace(/^[\s\u3000]+/, '')
export const trimEnd = (text: string): string => text.replace(/[\s\u3000]+$/, '')
