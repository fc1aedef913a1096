/** Conditional requests (RFC 9110, section 13), for files and for any other answer with a validator. */

export type Validators = {
  /** Quoted, as it stands in the header; weak with "W/" before the quotes. */
  etag: string
  modified: Date
}

/** A text that is made when it is asked for may have no date that tells all its changes. */
type DatelessValidators = Omit<Validators, 'modified'> & { modified?: Date }

/** What is asked of request headers: web `Headers` have it. Names are case-insensitive. */
export type RequestHeaders = { get(name: string): string | null }

/** One entity tag: an optional "W/" and a quoted text without quotes or control characters (RFC 9110, section 8.8.3). */
const ENTITY_TAG = /(?:W\/)?"[\x21\x23-\x7e\x80-\xff]*"/g

const withoutWeakness = (etag: string) => etag.replace(/^W\//, '')

/** Weak comparison: whether two tags stand for equivalent content. */
const isSameWeakly = (a: string, b: string) => withoutWeakness(a) === withoutWeakness(b)

/** Strong comparison: whether two tags stand for the same bytes. */
const isSameStrongly = (a: string, b: string) => a === b && !a.startsWith('W/')

function isListed(header: string, etag: string, isSame: (a: string, b: string) => boolean): boolean {
  if (header.trim() === '*') return true
  return (header.match(ENTITY_TAG) ?? []).some((candidate) => isSame(candidate, etag))
}

/** HTTP dates have whole seconds. */
const seconds = (date: Date) => Math.floor(date.getTime() / 1000)

/**
 * The three forms of HTTP dates begin with a day's name (RFC 9110, section 5.6.7); `Date.parse` would take other texts
 * for dates, too.
 */
const HTTP_DATE = /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*,? /

/** @returns seconds since 1970, or null where the header is no date, which makes its condition count as absent. */
function parseHttpDate(header: string): number | null {
  const time = HTTP_DATE.test(header.trim()) ? Date.parse(header) : Number.NaN
  return Number.isNaN(time) ? null : seconds(new Date(time))
}

/**
 * The conditions of a GET or HEAD request in the order of RFC 9110, section 13.2.2.
 *
 * @returns `failed` (412), `notModified` (304) or `proceed`
 */
export function evaluateConditions(
  request: RequestHeaders,
  validators: DatelessValidators,
): 'failed' | 'notModified' | 'proceed' {
  const ifMatch = request.get('if-match')
  const ifUnmodifiedSince = request.get('if-unmodified-since')
  if (ifMatch !== null) {
    if (!isListed(ifMatch, validators.etag, isSameStrongly)) return 'failed'
  } else if (ifUnmodifiedSince !== null) {
    const since = parseHttpDate(ifUnmodifiedSince)
    if (since !== null && validators.modified && seconds(validators.modified) > since) return 'failed'
  }
  const ifNoneMatch = request.get('if-none-match')
  if (ifNoneMatch !== null) return isListed(ifNoneMatch, validators.etag, isSameWeakly) ? 'notModified' : 'proceed'
  const ifModifiedSince = request.get('if-modified-since')
  const since = ifModifiedSince === null ? null : parseHttpDate(ifModifiedSince)
  return since !== null && validators.modified && seconds(validators.modified) <= since ? 'notModified' : 'proceed'
}

/**
 * @returns whether a Range header holds: always without If-Range, else only where the reader's part is of the very
 * same bytes (a strong tag, or exactly the date of the file; RFC 9110, section 13.1.5)
 */
export function isRangeCurrent(request: RequestHeaders, validators: Validators): boolean {
  const ifRange = request.get('if-range')?.trim()
  if (ifRange === undefined) return true
  if (/^(?:W\/)?"/.test(ifRange)) return isSameStrongly(ifRange, validators.etag)
  return parseHttpDate(ifRange) === seconds(validators.modified)
}
