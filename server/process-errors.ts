import { isConnectionError } from '#domain/connection-errors.ts'
import type { Logger } from './log.ts'

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
