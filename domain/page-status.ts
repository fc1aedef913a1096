/**
 * A page of Next cannot choose its status. One that must not be a 200 says so in a `<meta>` of this name, and the
 * front server sends its own words under that status in place of the page.
 */
export const STATUS_META = 'portal-status'

/** 403: signed in, but not with a role that may see drafts. 410: a share link that has ended. */
export const PAGE_STATUSES = [403, 410] as const
export type PageStatus = (typeof PAGE_STATUSES)[number]

/** @returns the status that a draft page asks for, or null */
export function statusAskedFor(html: string): PageStatus | null {
  return PAGE_STATUSES.find((status) => html.includes(`<meta name="${STATUS_META}" content="${status}"/>`)) ?? null
}
