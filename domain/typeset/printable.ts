/** Control characters but tab and line feed, and the marks of byte order and of the end of Unicode's planes. */
const NEVER_SHOWN = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ufeff\ufffe\uffff]/gu

/**
 * @returns the text as a page can be printed with it: without control characters, and with the sign of replacement
 * (U+FFFD) for halves of a surrogate pair, which JSON passes on and no other program reads
 */
export const printable = (text: string): string => text.toWellFormed().replace(NEVER_SHOWN, '')
