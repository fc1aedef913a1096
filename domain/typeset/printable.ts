/** Control characters but tab and line feed, and the marks of byte order and of the end of Unicode's planes. */
const NEVER_SHOWN = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ufeff\ufffe\uffff]/gu

/** A run of letters, digits and signs in which no line may end; East Asian characters and signs of addresses end one. */
const WITHOUT_END = /[^\s\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}/?&=.,;:\-–—_]{41,}/gu
const PIECES = /.{1,20}/gsu
const MAY_BREAK = '\u200b'

/**
 * @returns the text as a page can be printed with it: without control characters, with the sign of replacement
 * (U+FFFD) for halves of a surrogate pair, which JSON passes on and no other program reads, and with places at which a
 * word of more than forty letters may be broken, which would otherwise run over the edge of the sheet
 */
export const printable = (text: string): string =>
  text
    .toWellFormed()
    .replace(NEVER_SHOWN, '')
    .replace(WITHOUT_END, (word) => (word.match(PIECES) ?? []).join(MAY_BREAK))
