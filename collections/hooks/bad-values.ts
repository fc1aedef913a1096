import type { AfterErrorHook } from 'payload'
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

/** Drafts are saved without validation, so that the database is the first to see a value that cannot be: that is the client's error. */
export const sayBadValue: AfterErrorHook = ({ error, req }) =>
  isBadValue(error) ? { status: 400, response: { errors: [{ message: say(req, 'badValue') }] } } : undefined
