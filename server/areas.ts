import type { IncomingMessage, ServerResponse } from 'node:http'
import { INTERFACE_LANGUAGES } from '#domain/languages.ts'

/** Parts of the portal that the front server treats differently. */
export type Area = 'health' | 'internal' | 'api' | 'admin' | 'asset' | 'page'

/** A request with what the front server has found out about it. */
export type Exchange = { req: IncomingMessage; res: ServerResponse; pathname: string; area: Area }

const PREFIXES: readonly (readonly [string, Area])[] = [
  ['/health', 'health'],
  ['/internal', 'internal'],
  ['/api', 'api'],
  ['/admin', 'admin'],
  ['/_next', 'asset'],
]

/**
 * @param pathname decoded path
 * @returns the area; whatever is not one of the others is a page or file for readers
 */
export function areaOf(pathname: string): Area {
  const match = PREFIXES.find(([prefix]) => pathname === prefix || pathname.startsWith(`${prefix}/`))
  // Next's development tools use names such as /__nextjs_font and /__nextjs_original-stack-frames.
  if (!match && pathname.startsWith('/__nextjs')) return 'asset'
  return match?.[1] ?? 'page'
}

/** Endpoints outside /api and /admin that take more than GET and HEAD: OAI-PMH 2.0 section 3.1.1.1 wants POST. */
const FREE_METHODS = ['/oai']

/** Pages of drafts: for the signed-in staff, and for whoever holds a share link. */
const DRAFTS = ['/preview', '/share']

const isUnder = (pathname: string, prefixes: readonly string[]) =>
  prefixes.some((prefix) => pathname === prefix || pathname.startsWith(`${prefix}/`))

/** @returns whether an address shows something that is not published: kept by no cache, in no index, told to no other site. */
export const isDraftPath = (pathname: string): boolean => isUnder(pathname, DRAFTS)

/** @returns the methods allowed at a path, or null where the application decides. */
export function allowedMethods(pathname: string, area: Area): readonly string[] | null {
  if (area === 'health') return ['GET', 'HEAD']
  if (area !== 'page') return null
  if (isUnder(pathname, FREE_METHODS)) return null
  return ['GET', 'HEAD']
}

/** @returns whether a path is a page rather than a file: files have a name with an extension. */
export function isPagePath(pathname: string, area: Area): boolean {
  return area === 'page' && !pathname.slice(pathname.lastIndexOf('/')).includes('.')
}

/** @returns whether the path is that of a page shown in place of missing ones, which is itself no page to visit. */
export function isNotFoundPage(pathname: string): boolean {
  return INTERFACE_LANGUAGES.some((language) => pathname === `/${language}/not-found-page`)
}

/** @returns in which form an error is told: to people, or to programs. */
export function formatOf(area: Area): 'html' | 'json' {
  return area === 'api' || area === 'internal' || area === 'health' ? 'json' : 'html'
}
