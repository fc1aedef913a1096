/** What a text had that could not be taken over as it was; people are told, with how many there were. */
export const FINDING_CODES = [
  'images',
  'textBoxes',
  'equations',
  'trackedChanges',
  'struckOut',
  'comments',
  'links',
  'footnotes',
  'tables',
] as const
export type FindingCode = (typeof FINDING_CODES)[number]
export type Finding = { code: FindingCode; count: number }

export class FindingCounts {
  readonly #counts = new Map<FindingCode, number>()

  add(code: FindingCode, count = 1): void {
    if (count > 0) this.#counts.set(code, (this.#counts.get(code) ?? 0) + count)
  }

  /** @returns what was found at least once, in the order in which it is told. */
  list(): Finding[] {
    return FINDING_CODES.flatMap((code) => {
      const count = this.#counts.get(code)
      return count === undefined ? [] : [{ code, count }]
    })
  }
}
