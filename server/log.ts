export const LOG_LEVELS = { trace: 10, debug: 20, info: 30, warn: 40, error: 50, silent: Infinity } as const
export type LogLevel = keyof typeof LOG_LEVELS
type WritingLevel = Exclude<LogLevel, 'silent'>
type LogEntry = { msg: string; err?: unknown; [field: string]: unknown }

export type Logger = Record<'debug' | 'info' | 'warn' | 'error', (entry: LogEntry) => void>

/** @returns an error as plain data, with its causes; anything else as text. */
function describe(error: unknown, depth = 0): unknown {
  if (!(error instanceof Error)) return String(error)
  return {
    type: error.name,
    message: error.message,
    ...('code' in error ? { code: error.code } : {}),
    stack: error.stack,
    ...(error.cause !== undefined && depth < 3 ? { cause: describe(error.cause, depth + 1) } : {}),
  }
}

/**
 * A logger in the format of Payload's (pino): one JSON object per line. On a
 * terminal, lines for people.
 *
 * @param write receives each finished line
 */
export function createLogger(options: { level: LogLevel; terminal: boolean; write: (line: string) => void }): Logger {
  const log = (level: WritingLevel) => (entry: LogEntry) => {
    if (LOG_LEVELS[level] < LOG_LEVELS[options.level]) return
    const { msg, err, ...fields } = entry
    if (!options.terminal) {
      const record = {
        level: LOG_LEVELS[level],
        time: Date.now(),
        ...fields,
        ...(err === undefined ? {} : { err: describe(err) }),
        msg,
      }
      options.write(`${JSON.stringify(record)}\n`)
      return
    }
    const details = Object.entries(fields).map(([name, value]) => ` ${name}=${String(value)}`)
    const trace = err === undefined ? '' : `\n${err instanceof Error ? (err.stack ?? err.message) : String(err)}`
    options.write(
      `[${new Date().toTimeString().slice(0, 8)}] ${level.toUpperCase()}: ${msg}${details.join('')}${trace}\n`,
    )
  }
  return { debug: log('debug'), info: log('info'), warn: log('warn'), error: log('error') }
}
