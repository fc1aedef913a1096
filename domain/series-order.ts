/** What decides a report's place in its series. */
type Numbered = { number: number | null; publicationDate: string; slug: string }

/**
 * The reading order of a series: by number, as the editors gave it; reports without one, or with the same, by the
 * day of publication, and at last by their addresses, so that the order is the same on every page.
 */
export function inReadingOrder<Report extends Numbered>(reports: readonly Report[]): Report[] {
  const rank = ({ number }: Numbered) => number ?? Number.POSITIVE_INFINITY
  const compareText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
  return reports.toSorted((a, b) => {
    if (rank(a) !== rank(b)) return rank(a) - rank(b)
    return compareText(a.publicationDate, b.publicationDate) || compareText(a.slug, b.slug)
  })
}

/**
 * The reports before and after one in reading order, and how far along it is.
 *
 * @param reports in reading order
 * @returns null at the ends; the position counts from 1, and is 0 where the report is not among them
 */
export function neighboursOf<Report extends { slug: string }>(
  reports: readonly Report[],
  slug: string,
): { previous: Report | null; next: Report | null; position: number; count: number } {
  const index = reports.findIndex((report) => report.slug === slug)
  const count = reports.length
  if (index < 0) return { previous: null, next: null, position: 0, count }
  return { previous: reports[index - 1] ?? null, next: reports[index + 1] ?? null, position: index + 1, count }
}

export type FormerName = { name: string; language: string | null }

/**
 * The former names of a series after a change of its name in one language. A name that is taken back is former no
 * longer; the same name is kept once.
 *
 * @param former the list as the editor saved it
 */
export function nextFormerNames<Name extends FormerName>(
  former: readonly Name[],
  language: string,
  { before, after }: { before: string; after: string },
): (Name | FormerName)[] {
  const kept = former.filter(({ name }) => name.trim() !== after.trim())
  const isNew = before.trim() !== '' && before.trim() !== after.trim()
  if (!isNew || kept.some(({ name }) => name.trim() === before.trim())) return kept
  return [...kept, { name: before.trim(), language }]
}
