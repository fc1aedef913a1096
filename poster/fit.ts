/** Width of a text in a size, in pixels. */
export type Measure = (text: string, size: number) => number

export type Fitted = { size: number; lines: string[] }

type Place = {
  width: number
  height: number
  /** From the largest one, in pixels. */
  sizes: readonly number[]
  /** Height of a line, in its size. */
  leading: number
}

const characters = (text: string): string[] => [...new Intl.Segmenter().segment(text)].map(({ segment }) => segment)

/** @returns the parts, those that are wider than a line cut where it ends */
function withoutWide(parts: readonly string[], isWide: (text: string) => boolean): string[] {
  return parts.flatMap((part) => {
    if (!isWide(part.trimEnd())) return [part]
    const pieces: string[] = []
    for (const character of characters(part)) {
      const last = pieces.at(-1)
      if (last === undefined || isWide((last + character).trimEnd())) pieces.push(character)
      else pieces[pieces.length - 1] = last + character
    }
    return pieces
  })
}

function linesOf(parts: readonly string[], isWide: (text: string) => boolean): string[] {
  const lines: string[] = []
  for (const part of withoutWide(parts, isWide)) {
    const last = lines.at(-1)
    if (last === undefined || isWide((last + part).trimEnd())) lines.push(part)
    else lines[lines.length - 1] = last + part
  }
  return lines.map((line) => line.trimEnd())
}

/** @returns the beginning of a text with an ellipsis, as much as fits; a text that fits stays as it is */
export function shortened(text: string, fits: (text: string) => boolean): string {
  if (fits(text)) return text
  const left = characters(text)
  while (left.length > 0 && !fits(`${left.join('').trimEnd()}…`)) left.pop()
  return `${left.join('').trimEnd()}…`
}

/** A title and what comes after its colon are two parts, which had better not share a line. */
const ENDS_WITH_COLON = /[:：]\s*$/u

function atColon(parts: readonly string[]): (readonly string[])[] {
  const colon = parts.findIndex((part) => ENDS_WITH_COLON.test(part)) + 1
  return colon > 0 && colon < parts.length ? [parts.slice(0, colon), parts.slice(colon)] : [parts]
}

/** @returns the lines that the narrowest place has which needs no more of them, so that they are even */
function evenLines(lay: (limit: number) => string[], width: number, step: number): string[] {
  let even = lay(width)
  const count = even.length
  let [narrow, wide] = [width / 2, width]
  while (wide - narrow > step) {
    const middle = (narrow + wide) / 2
    const lines = lay(middle)
    if (lines.length > count) narrow = middle
    else [wide, even] = [middle, lines]
  }
  return even
}

/**
 * Sets a title into its place as large as it fits, in lines of about the same length, and with a new line after its
 * colon where there is room. What is too long even in the smallest size ends with an ellipsis.
 *
 * @param parts between which lines may be broken
 */
export function fitTitle(parts: readonly string[], measure: Measure, { height, leading, sizes, width }: Place): Fitted {
  for (const size of sizes) {
    const wider = (limit: number) => (text: string) => measure(text, size) > limit
    const most = Math.floor(height / (size * leading))
    for (const sections of [atColon(parts), [parts]]) {
      const lay = (limit: number) => sections.flatMap((section) => linesOf(section, wider(limit)))
      if (lay(width).length <= most) return { size, lines: evenLines(lay, width, size / 4) }
    }
    if (size !== sizes.at(-1)) continue
    const lines = linesOf(parts, wider(width))
    const rest = lines.slice(most - 1).join(' ')
    return { size, lines: [...lines.slice(0, most - 1), shortened(rest, (text) => !wider(width)(text))] }
  }
  throw new Error('A title needs a size.')
}
