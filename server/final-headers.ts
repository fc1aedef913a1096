import type { ServerResponse } from 'node:http'
import { FILE_LENGTH_HEADER } from '#domain/http-file.ts'
import { securityHeaders } from '#domain/security-headers.ts'
import type { HeaderProfile } from '#domain/security-headers.ts'
import type { Area } from './areas.ts'
import { ERROR_STYLE_SOURCE } from './error-answer.ts'

export type FinalHeaderOptions = {
  area: Area
  /** Whether the address shows drafts. */
  isDraft: boolean
  dev: boolean
  https: boolean
  /** Address of the rules by which browsers fetch pages ahead. */
  speculationRules: string
  isClosing: () => boolean
}

/** Runs `apply` once, at the moment the headers of `res` are sent. */
function beforeHeaders(res: ServerResponse, apply: () => void): void {
  const writeHead = res.writeHead.bind(res)
  res.writeHead = (status: number, ...rest: unknown[]): ServerResponse => {
    res.writeHead = writeHead
    res.statusCode = status
    for (const [name, value] of headerPairs(rest)) res.setHeader(name, value)
    apply()
    const [reason] = rest
    return typeof reason === 'string' ? writeHead(res.statusCode, reason) : writeHead(res.statusCode)
  }
}

/**
 * @param rest what follows the status in a call of `writeHead`: a reason phrase perhaps, then headers perhaps
 * @returns header names and values, in the object form and in both array forms
 */
export function headerPairs(rest: readonly unknown[]): [string, string | string[]][] {
  const headers = rest.find((part) => typeof part === 'object' && part !== null)
  if (!headers) return []
  if (!Array.isArray(headers)) return Object.entries(headers).flatMap(pair)
  if (headers.every((entry) => Array.isArray(entry)))
    return headers.flatMap((entry) => pair([String(entry[0]), entry[1]]))
  return headers.flatMap((entry, index) => (index % 2 === 0 ? pair([String(entry), headers[index + 1]]) : []))
}

function pair([name, value]: [string, unknown]): [string, string | string[]][] {
  if (value === undefined || value === null) return []
  return [[name, Array.isArray(value) ? value.map(String) : String(value)]]
}

const COLOUR_SCHEME_HINT = 'sec-ch-prefers-color-scheme'

/** What no answer, or none outside the admin, should say. */
function removeBanners(res: ServerResponse, area: Area): void {
  res.removeHeader('X-Powered-By')
  res.removeHeader('X-Middleware-Rewrite')
  for (const name of res.getHeaderNames()) if (name.startsWith('x-nextjs-')) res.removeHeader(name)
  // Makes a browser ask for its first page twice; where that makes a new draft, there would be two.
  res.removeHeader('Critical-CH')
  if (area === 'admin') return
  // Payload's Next plugin asks every visitor's browser for the colour scheme; only the admin uses it.
  res.removeHeader('Accept-CH')
  const vary = res.getHeader('Vary')
  if (vary === undefined) return
  const kept = String(vary)
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '' && name.toLowerCase() !== COLOUR_SCHEME_HINT)
  if (kept.length > 0) res.setHeader('Vary', kept.join(', '))
  else res.removeHeader('Vary')
}

/**
 * Of pages for readers, those made for one request too: they are the same for everybody, browsers ask by ETag whether
 * they have changed, and a page that may be kept is there at once on the way back.
 */
export const PAGE_CACHE_CONTROL = 'public, max-age=0, must-revalidate'

/**
 * @param cacheControl as Next sets it
 * @returns the same without a long life in shared caches: Next forgets a page when it is unpublished, but
 * no cache between the portal and the reader would. Browsers revalidate by ETag.
 */
export function readerCacheControl(cacheControl: string): string {
  return cacheControl.includes('s-maxage=') ? PAGE_CACHE_CONTROL : cacheControl
}

/** Next takes the length off every route's answer; a file's own comes in a header of ours, and goes out as its length. */
function restoreFileLength(res: ServerResponse): void {
  const length = res.getHeader(FILE_LENGTH_HEADER)
  if (length === undefined) return
  res.removeHeader(FILE_LENGTH_HEADER)
  if (!res.hasHeader('Content-Encoding')) res.setHeader('Content-Length', length)
  // What Next's pages vary by; a file does not.
  res.removeHeader('Vary')
}

/** Next writes the address of a redirect twice where it makes the page and remembers it. */
function keepOneLocation(res: ServerResponse): void {
  const location = res.getHeader('Location')
  if (Array.isArray(location) && location[0] !== undefined) res.setHeader('Location', location[0])
}

/** A draft is for one person at one moment, and its address, which may be a key to it, is told to nobody. */
function keepPrivate(res: ServerResponse): void {
  for (const name of ['ETag', 'Last-Modified']) res.removeHeader(name)
  res.setHeader('Cache-Control', 'private, no-store')
  res.setHeader('X-Robots-Tag', 'noindex, nofollow')
  res.setHeader('Referrer-Policy', 'no-referrer')
}

/** Reading pages run no script of the framework's, except in development, where it reloads them. */
function profileOf(res: ServerResponse, { area, isDraft, dev }: FinalHeaderOptions): HeaderProfile {
  const type = String(res.getHeader('Content-Type') ?? '')
  if (type.startsWith('application/pdf')) return 'pdf'
  if (area === 'admin') return 'admin'
  return type.startsWith('text/html') && !isDraft && !dev ? 'reading' : 'site'
}

/** Sets the headers that every answer has, whoever writes it, at the moment its headers are sent. */
export function finishHeaders(res: ServerResponse, options: FinalHeaderOptions): void {
  beforeHeaders(res, () => {
    removeBanners(res, options.area)
    restoreFileLength(res)
    keepOneLocation(res)
    const { dev, https } = options
    const profile = profileOf(res, options)
    const security = securityHeaders({ profile, dev, https, inlineStyle: ERROR_STYLE_SOURCE })
    for (const [name, value] of Object.entries(security)) {
      // A handler that knows better, e.g. for an uploaded SVG, keeps its own policy.
      if (!res.hasHeader(name)) res.setHeader(name, value)
    }
    // A structured list of strings (HTML, section 7.6.3).
    if (profile === 'reading') res.setHeader('Speculation-Rules', `"${options.speculationRules}"`)
    const cacheControl = res.getHeader('Cache-Control')
    if (options.area === 'page' && typeof cacheControl === 'string')
      res.setHeader('Cache-Control', readerCacheControl(cacheControl))
    if (options.isDraft) keepPrivate(res)
    // A compressed body is not the same bytes, so its tag is a weak one (RFC 9110 section 8.8.1).
    const etag = res.getHeader('ETag')
    if (typeof etag === 'string' && !etag.startsWith('W/') && res.hasHeader('Content-Encoding'))
      res.setHeader('ETag', `W/${etag}`)
    if (options.isClosing()) res.setHeader('Connection', 'close')
  })
}
