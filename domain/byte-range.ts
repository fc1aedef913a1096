/** First and last byte, both included, counted from 0. */
export type ByteRange = { start: number; end: number }

/** "bytes=" and what follows; the unit is case-insensitive (RFC 9110, section 14.1). */
const BYTES = /^bytes=(.*)$/i

/** "0-499", "500-" or "-500": a range needs at least one number (RFC 9110, section 14.1.1). */
const RANGE_SPEC = /^(\d*)-(\d*)$/

/** More ranges than a reader of PDFs asks for; the header is then taken for an attack and ignored. */
const MAX_RANGES = 50

/**
 * Reads a Range header (RFC 9110, section 14.2) for a file of `size` bytes.
 *
 * Several ranges are answered as one where they overlap or touch. Where they do not, the header is ignored, which the
 * standard allows: the reader gets the whole file rather than a `multipart/byteranges`.
 *
 * @returns the range; `unsatisfiable` where none of them touches the file (416); `ignored` for another unit, bad
 * syntax or several separate ranges (200)
 */
export function parseRange(header: string, size: number): ByteRange | 'unsatisfiable' | 'ignored' {
  const specs = BYTES.exec(header.trim())?.[1]
  if (specs === undefined) return 'ignored'
  // A list may have empty elements (RFC 9110, section 5.6.1).
  const list = specs
    .split(',')
    .map((spec) => spec.trim())
    .filter(Boolean)
  if (list.length === 0 || list.length > MAX_RANGES) return 'ignored'
  const ranges: ByteRange[] = []
  for (const spec of list) {
    const range = parseSpec(spec, size)
    if (range === 'ignored') return 'ignored'
    if (range !== 'unsatisfiable') ranges.push(range)
  }
  return ranges.length === 0 ? 'unsatisfiable' : (united(ranges) ?? 'ignored')
}

function parseSpec(spec: string, size: number): ByteRange | 'unsatisfiable' | 'ignored' {
  const [, first = '', last = ''] = RANGE_SPEC.exec(spec) ?? []
  if (first === '' && last === '') return 'ignored'
  if (first === '') {
    const length = Math.min(Number(last), size)
    return length === 0 ? 'unsatisfiable' : { start: size - length, end: size - 1 }
  }
  const start = Number(first)
  const end = last === '' ? Infinity : Number(last)
  if (end < start) return 'ignored'
  return start >= size ? 'unsatisfiable' : { start, end: Math.min(end, size - 1) }
}

/** The one range that the given ones add up to, or null where there is a gap. */
function united(ranges: readonly ByteRange[]): ByteRange | null {
  const [first, ...rest] = [...ranges].sort((a, b) => a.start - b.start)
  if (!first) return null
  let end = first.end
  for (const range of rest) {
    if (range.start > end + 1) return null
    end = Math.max(end, range.end)
  }
  return { start: first.start, end }
}
