const CONNECTION_CODES = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ECONNABORTED',
  'EPIPE',
  'ETIMEDOUT',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
])

/** SQLSTATE class 08 (connection exception), 57P01 to 57P05 (server shuts down or starts), 53300 (too many connections). */
const CONNECTION_STATES = /^(?:08...|57P0[1-5]|53300)$/

/** What the pg driver says without a code. */
const CONNECTION_MESSAGES =
  /^Connection terminated|^terminating connection|^timeout (?:expired|exceeded when trying to connect)/

const codeOf = (error: Error): string => ('code' in error && typeof error.code === 'string' ? error.code : '')

/** @returns whether something holds of an error or of one that caused it */
function isOrComesOf(error: unknown, holds: (error: Error) => boolean): boolean {
  if (!(error instanceof Error)) return false
  return holds(error) || (error.cause !== undefined && error.cause !== error && isOrComesOf(error.cause, holds))
}

/** @returns whether an error says that a connection, as to the database, broke or could not be made. */
export const isConnectionError = (error: unknown): boolean =>
  isOrComesOf(error, (one) => {
    const code = codeOf(one)
    return CONNECTION_CODES.has(code) || CONNECTION_STATES.test(code) || CONNECTION_MESSAGES.test(one.message)
  })

/** @returns whether the database gave up a statement, as after its timeout: SQLSTATE 57014 */
export const wasCancelled = (error: unknown): boolean => isOrComesOf(error, (one) => codeOf(one) === '57014')

/**
 * @returns whether the database undid a transaction because of another one at the same moment, so that it succeeds
 * when it is tried again: SQLSTATE class 40 (serialization failure, deadlock)
 */
export const isTransactionConflict = (error: unknown): boolean =>
  isOrComesOf(error, (one) => codeOf(one).startsWith('40'))
