/**
 * Tags of cached reads. Every read carries `site` and the tags of what it shows; a change is
 * turned into the tags it touches here, and one hook hands them to the cache.
 */
export const SITE_TAG = 'site'
export const REPORTS_TAG = 'reports'
export const AUTHORS_TAG = 'authors'
export const reportTag = (slug: string) => `report/${slug}`
export const authorTag = (slug: string) => `author/${slug}`

type Slugs = { before: string | null; after: string | null }

const present = (values: (string | null)[]) => values.filter((value): value is string => value !== null && value !== '')

/** @returns tags touched when an edition of a report is released, changed while released, or hidden. */
export function tagsOfRelease(report: Slugs, authorSlugs: string[]): string[] {
  const slugs = new Set(present([report.before, report.after]))
  return [REPORTS_TAG, AUTHORS_TAG, ...[...slugs].map(reportTag), ...new Set(authorSlugs.map(authorTag))]
}

/** @returns tags touched when an author changes: the author's page, the index, and every report that credits them. */
export function tagsOfAuthor(author: Slugs, reportSlugs: string[]): string[] {
  const slugs = new Set(present([author.before, author.after]))
  return [AUTHORS_TAG, REPORTS_TAG, ...[...slugs].map(authorTag), ...new Set(reportSlugs.map(reportTag))]
}
