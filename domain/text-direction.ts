/** Letters of scripts that are written from right to left. */
const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u

/**
 * @param text of one paragraph
 * @returns `dir` for its element: "auto" where it has letters of the other direction, so that a quotation in Arabic
 * begins at the right edge and an English sentence with an Arabic word in it at the left; nothing for all others
 */
export const paragraphDirection = (text: string): 'auto' | undefined => (RIGHT_TO_LEFT.test(text) ? 'auto' : undefined)

const [POP_EMBEDDING, POP_ISOLATE] = ['\u202c', '\u2069']
const OPENERS = new Map([
  ...['\u202a', '\u202b', '\u202d', '\u202e'].map((sign) => [sign, POP_EMBEDDING] as const),
  ...['\u2066', '\u2067', '\u2068'].map((sign) => [sign, POP_ISOLATE] as const),
])

/**
 * Unicode Standard Annex 9, sections 2.1 to 2.7: a sign that turns the direction of writing holds to the end of the
 * paragraph unless another one ends it. A title that leaves it open would turn round what follows it in a citation.
 *
 * @returns the text with the signs at its end that close what is open; itself where nothing is
 */
export function closeDirections(text: string): string {
  let open: string[] = []
  for (const sign of text) {
    const closer = OPENERS.get(sign)
    if (closer) open.push(closer)
    else if (sign === POP_EMBEDDING && open.at(-1) === POP_EMBEDDING) open.pop()
    // The end of an isolate ends the embeddings in it.
    else if (sign === POP_ISOLATE && open.includes(POP_ISOLATE)) open = open.slice(0, open.lastIndexOf(POP_ISOLATE))
  }
  return text + open.toReversed().join('')
}

/**
 * Closes every text within what a person sent, in place; rich text stays as it is, as each of its paragraphs is one by
 * itself.
 */
export function closeDirectionsWithin(value: unknown): void {
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value) || 'root' in value) return
  for (const [name, part] of Object.entries(value)) {
    if (typeof part === 'string') Reflect.set(value, name, closeDirections(part))
    else closeDirectionsWithin(part)
  }
}
