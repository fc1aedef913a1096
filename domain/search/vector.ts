/** PostgreSQL, section 12.11: positions end at 16,383, a lexeme has at most 256 of them, a vector 1 MB. */
const LAST_POSITION = 16_383
const MOST_POSITIONS = 255

const quoted = (lexeme: string) => `'${lexeme.replace(/['\\]/g, '$&$&')}'`
/** In UTF-8, at most. */
const bytesOf = (text: string) => (/^[ -~]*$/.test(text) ? text.length : text.length * 3)

export type Weight = 'A' | 'B' | 'C' | 'D'

/** Collects what a `tsvector` is made of. */
export class Vector {
  private readonly lexemes = new Map<string, Map<number, Weight>>()
  /** What the vector takes in the database, in bytes; an estimate that is never too small. */
  size = 0

  /** @param position 0: the lexeme has none */
  add(lexeme: string, position = 0, weight: Weight = 'D'): void {
    let positions = this.lexemes.get(lexeme)
    if (!positions) {
      positions = new Map()
      this.lexemes.set(lexeme, positions)
      // Its text, a number of positions, and what aligns them.
      this.size += bytesOf(lexeme) + 4
    }
    const place = Math.min(position, LAST_POSITION)
    if (place === 0 || positions.has(place) || positions.size >= MOST_POSITIONS) return
    positions.set(place, weight)
    this.size += 2
  }

  addAll(other: Vector): void {
    for (const [lexeme, positions] of other.lexemes) {
      this.add(lexeme)
      for (const [position, weight] of positions) this.add(lexeme, position, weight)
    }
  }

  /** @returns it as PostgreSQL reads a `tsvector` */
  toString(): string {
    return [...this.lexemes]
      .map(([lexeme, positions]) => {
        const places = [...positions].map(([position, weight]) =>
          weight === 'D' ? `${position}` : `${position}${weight}`,
        )
        return places.length > 0 ? `${quoted(lexeme)}:${places.join(',')}` : quoted(lexeme)
      })
      .join(' ')
  }
}

/** @returns a lexeme as PostgreSQL reads it in a `tsquery` */
export const lexemeInQuery = quoted
