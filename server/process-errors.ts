import type { Logger } from './log.ts'

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

/** @returns whether an error says that a connection, as to the database, broke or could not be made. */
export function isConnectionError(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  const code = 'code' in error && typeof error.code === 'string' ? error.code : ''
  if (CONNECTION_CODES.has(code) || CONNECTION_STATES.test(code) || CONNECTION_MESSAGES.test(error.message)) return true
  return error.cause !== undefined && error.cause !== error && isConnectionError(error.cause)
}

/**
 * A lost database connection is no reason to end: the driver's pool raises it as an event that
 * nobody hears. Any other uncaught exception leaves the process in a state nobody knows, so it
 * ends and whatever supervises it starts a new one.
 */
export function handleProcessErrors(options: { log: Logger; dev: boolean; exit: (code: number) => void }): void {
  process.on('uncaughtException', (err) => {
    if (isConnectionError(err)) {
      options.log.warn({ msg: 'A connection was lost.', err })
      return
    }
    options.log.error({ msg: 'Uncaught exception.', err })
    // While the code is being edited, its faults are expected.
    if (!options.dev) options.exit(1)
  })
  process.on('unhandledRejection', (err) => options.log.error({ msg: 'Unhandled rejection.', err }))
}
