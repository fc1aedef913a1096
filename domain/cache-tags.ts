/**
 * Tags of cached reads. Every read carries `site` and the tags of what it shows; a change is
 * turned into the tags it touches here, and one hook hands them to the cache.
 */
export const SITE_TAG = 'site'
export const REPORTS_TAG = 'reports'
export const AUTHORS_TAG = 'authors'
export const reportTag = (slug: string) => `report/${slug}`
export const authorTag = (slug: string) => `author/${slug}`

/** Addresses under which pages may be remembered: before and after the change, and all former ones, which lead here. */
type Slugs = { before: string | null; after: string | null; former: readonly string[] }

const pagesOf = ({ before, after, former }: Slugs, tag: (slug: string) => string): string[] => {
  const slugs = [before, after, ...former].filter((slug): slug is string => slug !== null && slug !== '')
  return [...new Set(slugs)].map(tag)
}

/** @returns tags touched when an edition of a report is released, changed while released, or hidden. */
export function tagsOfRelease(report: Slugs, authorSlugs: string[]): string[] {
  return [REPORTS_TAG, AUTHORS_TAG, ...pagesOf(report, reportTag), ...new Set(authorSlugs.map(authorTag))]
}

/** @returns tags touched when an author changes: the author's page, the index, and every report that credits them. */
export function tagsOfAuthor(author: Slugs, reportSlugs: string[]): string[] {
  return [AUTHORS_TAG, REPORTS_TAG, ...pagesOf(author, authorTag), ...new Set(reportSlugs.map(reportTag))]
}
