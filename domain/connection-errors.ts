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

/** @returns whether an error says that a connection, as to the database, broke or could not be made. */
export function isConnectionError(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  const code = codeOf(error)
  if (CONNECTION_CODES.has(code) || CONNECTION_STATES.test(code) || CONNECTION_MESSAGES.test(error.message)) return true
  return error.cause !== undefined && error.cause !== error && isConnectionError(error.cause)
}

/** @returns whether the database gave up a statement, as after its timeout: SQLSTATE 57014 */
export function wasCancelled(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  if (codeOf(error) === '57014') return true
  return error.cause !== undefined && error.cause !== error && wasCancelled(error.cause)
}

/**
 * @returns whether the database undid a transaction because of another one at the same moment, so that it succeeds
 * when it is tried again: SQLSTATE class 40 (serialization failure, deadlock)
 */
export function isTransactionConflict(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  if (codeOf(error).startsWith('40')) return true
  return error.cause !== undefined && error.cause !== error && isTransactionConflict(error.cause)
}
