import type { Area } from './areas.ts'
import { areaOf } from './areas.ts'

/** The address a request asks for, checked. */
export type Target =
  | { ok: true; url: string; pathname: string; area: Area }
  | { ok: false; reason: 'badAddress' | 'addressTooLong'; pathname: string; area: Area }

/** Readers' addresses are short; the admin's list filters and the API's queries are not. */
const MAX_LENGTH: Partial<Record<Area, number>> = { admin: 8_000, api: 8_000, asset: 8_000 }
const MAX_LENGTH_OF_PAGES = 2_000

/**
 * Checks the target of the request line before anything else sees it. What is
 * refused here makes a router, a file system or PostgreSQL fail further on.
 *
 * @param requestTarget as on the request line, in origin form (`/path?query`) or absolute form (RFC 9112 section 3.2)
 */
export function checkTarget(requestTarget: string): Target {
  // Scheme and authority of the absolute form, which proxies use.
  const url = requestTarget.replace(/^https?:\/\/[^/?#]*/i, '') || '/'
  const rawPath = url.split('?', 1)[0] ?? ''
  const decoded = decode(rawPath)
  const pathname = decoded ?? rawPath
  const area = areaOf(pathname)
  if (url.length > (MAX_LENGTH[area] ?? MAX_LENGTH_OF_PAGES))
    return { ok: false, reason: 'addressTooLong', pathname, area }
  if (decoded === null || isMalformed(url, rawPath, decoded)) return { ok: false, reason: 'badAddress', pathname, area }
  return { ok: true, url, pathname, area }
}

/** @returns the decoded text, or null where percent escapes are broken or are not UTF-8. */
function decode(text: string): string | null {
  try {
    return decodeURIComponent(text)
  } catch (error) {
    if (error instanceof URIError) return null
    throw error
  }
}

function isMalformed(url: string, rawPath: string, decoded: string): boolean {
  if (!rawPath.startsWith('/') || url.includes('#')) return true
  // PostgreSQL cannot store the zero character, in a search term either.
  if (/%00/.test(url)) return true
  // A slash or backslash in disguise, or a backslash, which browsers turn into a slash.
  if (/%2f|%5c|\\/i.test(rawPath)) return true
  // Control characters.
  if (/\p{Cc}/u.test(decoded)) return true
  // Something that is still encoded after decoding, in an address of a page: a second decoding would see another path.
  if (areaOf(decoded) === 'page' && /%[0-9a-f]{2}/i.test(decoded)) return true
  return decoded.split('/').some((segment) => segment === '.' || segment === '..')
}

/** Name or IPv4 address, or IPv6 address in brackets, with an optional port (RFC 3986 section 3.2.2). */
const HOST = /^(?:[a-z0-9._-]+|\[[0-9a-f:.]+\])(?::\d{1,5})?$/i

/** @returns whether a Host header is one that can be answered; `undefined` is none (HTTP/1.0). */
export function isValidHost(hosts: readonly string[] | undefined, httpVersion: string): boolean {
  if (hosts === undefined || hosts.length === 0) return httpVersion === '1.0'
  return hosts.length === 1 && HOST.test(hosts[0] ?? '') && URL.canParse(`http://${hosts[0]}`)
}
