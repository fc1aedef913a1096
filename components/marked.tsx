import type { Marked as MarkedText } from '#domain/search/snippet.ts'

/** Text in which what was looked for is marked. */
export function Marked({ text }: { text: MarkedText }) {
  return text.map((piece, index) => (piece.isHit ? <mark key={index}>{piece.text}</mark> : piece.text))
}
