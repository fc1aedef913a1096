import { complain, say } from './progress.ts'

/** What has been started and must be stopped, last first, whatever ends the script. */
export type Ending = {
  add: (stop: () => Promise<void> | void) => void
  /** Called at once when the end begins, before anything is stopped. */
  whenBegun: (tell: () => void) => void
  /** Stops everything and ends the process. Only the first call counts. */
  end: (code: number) => Promise<never>
  hasBegun: () => boolean
}

/**
 * Ctrl-C arrives up to three times: from the terminal, from npm and from the
 * bootstrap. The first one begins an orderly end, the others change nothing.
 * The end of the bootstrap (`disconnect`) counts like a signal.
 */
export function createEnding(): Ending {
  const stops: (() => Promise<void> | void)[] = []
  const listeners: (() => void)[] = []
  let begun: Promise<never> | null = null

  async function stopAll(code: number): Promise<never> {
    let exitCode = code
    for (const tell of listeners) tell()
    for (const stop of stops.reverse()) {
      try {
        await stop()
      } catch (error) {
        complain(error instanceof Error ? error.message : String(error))
        exitCode ||= 1
      }
    }
    process.exit(exitCode)
  }
  const end = (code: number) => (begun ??= stopAll(code))

  const onSignal = () => {
    if (begun) return
    say('\nStopping …')
    void end(0)
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, onSignal)
  if (process.channel) {
    process.on('disconnect', onSignal)
    process.channel.unref()
  }
  // Output into a pipe that was closed must not stop us from stopping.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined)

  return {
    add: (stop) => stops.push(stop),
    end,
    whenBegun: (tell) => listeners.push(tell),
    hasBegun: () => begun !== null,
  }
}
