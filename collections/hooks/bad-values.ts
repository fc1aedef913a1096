import type { AfterErrorHook, PayloadRequest } from 'payload'
import { say } from '../messages.ts'

/**
 * PostgreSQL, appendix A: class 22 is a value that does not fit its column (an option that is none, a
 * null character), 23503 a reference to something that is not there.
 */
function isBadValue(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false
  if ('code' in error && typeof error.code === 'string' && (error.code.startsWith('22') || error.code === '23503'))
    return true
  return 'cause' in error && isBadValue(error.cause)
}

/** What a query that makes no sense ends in: an operator that a column does not have (class 42), or none at all. */
function isBadQuery(error: unknown): boolean {
  if (error instanceof TypeError || error instanceof RangeError || error instanceof SyntaxError) return true
  // Payload's words where an operator has no meaning for a relation to several collections.
  if (error instanceof Error && error.message === 'Not supported') return true
  if (typeof error !== 'object' || error === null) return false
  if ('code' in error && typeof error.code === 'string' && /^(22|42)/.test(error.code)) return true
  return 'cause' in error && isBadQuery(error.cause)
}

/** Payload answers `/versions` with an error of its own where a collection has none. */
const asksByQuery = ({ method, pathname, searchParams }: PayloadRequest) =>
  method === 'GET' &&
  (pathname?.includes('/versions') ||
    [...(searchParams?.keys() ?? [])].some((key) => /^(where|sort|select|populate|joins)\b/.test(key)))

/** Drafts are saved without validation, so that the database is the first to see a value that cannot be: that is the client's error. */
export const sayBadValue: AfterErrorHook = ({ error, req }) => {
  if (asksByQuery(req) && isBadQuery(error))
    return { status: 400, response: { errors: [{ message: say(req, 'badQuery') }] } }
  return isBadValue(error) ? { status: 400, response: { errors: [{ message: say(req, 'badValue') }] } } : undefined
}
