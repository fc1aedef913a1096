/** Letters, digits and signs that stand for themselves in an extended value (RFC 8187, attr-char). */
const ATTRIBUTE_CHARACTER = /[A-Za-z0-9!#$&+.^_`|~-]/

/**
 * Content-Disposition with both forms of the file name (RFC 6266): `filename` for all clients, in ASCII, and
 * `filename*` in UTF-8 (RFC 8187) where the name has more.
 *
 * @example contentDisposition('inline', { ascii: 'trust-ja.pdf', utf8: '信頼.pdf' })
 * // `inline; filename="trust-ja.pdf"; filename*=UTF-8''%E4%BF%A1%E9%A0%BC.pdf`
 */
export function contentDisposition(type: 'inline' | 'attachment', names: { ascii: string; utf8: string }): string {
  const ascii = names.ascii
    // Outside of printable ASCII; quotes and backslashes, which some clients unescape wrongly; "%", which some decode.
    .replace(/[^\x20-\x7e]|["\\%/]/g, '_')
  const plain = `${type}; filename="${ascii}"`
  return names.utf8 === ascii ? plain : `${plain}; filename*=UTF-8''${extendedValue(names.utf8)}`
}

/** A path separator has no place in a file name. */
function extendedValue(name: string): string {
  const bytes = new TextEncoder().encode(name.replace(/[/\\]/g, '_'))
  return Array.from(bytes, (byte) => {
    const character = String.fromCharCode(byte)
    if (ATTRIBUTE_CHARACTER.test(character)) return character
    return `%${byte.toString(16).toUpperCase().padStart(2, '0')}`
  }).join('')
}
