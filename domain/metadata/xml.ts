/** Writing XML 1.0: every text and attribute goes through here, so nothing that an editor types can end an element. */

/** What is no character of XML 1.0 (section 2.2), not even escaped: most control characters and halves of surrogate pairs. */
const FORBIDDEN = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu

const REFERENCES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  // White space that a parser would otherwise turn into a space or a line feed (sections 2.11 and 3.3.3).
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
}

/** @returns the text as content of an element; characters that XML forbids are left out. */
export const xmlText = (text: string) =>
  text.replace(FORBIDDEN, '').replace(/[&<>\r]/g, (character) => REFERENCES[character] ?? character)

/** @returns the text as an attribute's value, between double quotes; characters that XML forbids are left out. */
export const xmlAttribute = (value: string) =>
  value.replace(FORBIDDEN, '').replace(/[&<>"\t\n\r]/g, (character) => REFERENCES[character] ?? character)

export type XmlAttributes = Readonly<Record<string, string | number | null | undefined>>

/**
 * @param attributes those without a value are left out
 * @param content markup: texts pass through {@link xmlText} first
 * @example xmlElement('title', { 'xml:lang': 'ja' }, xmlText('核 & 信頼')) // '<title xml:lang="ja">核 &amp; 信頼</title>'
 */
export function xmlElement(name: string, attributes: XmlAttributes, content = ''): string {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === null || value === undefined ? [] : ` ${key}="${xmlAttribute(String(value))}"`,
  )
  const start = `<${name}${written.join('')}`
  return content === '' ? `${start}/>` : `${start}>${content}</${name}>`
}

/** @returns a whole document: the declaration, then the root element. */
export const xmlDocument = (root: string) => `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`
