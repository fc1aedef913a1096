import pg from 'pg'
import type { Logger } from './log.ts'

export type Ping = () => Promise<boolean>

export type DatabaseWatch = {
  /** Whether the database answers now; asked at most a few times a second, whatever the number of callers. */
  isReachable: () => Promise<boolean>
  /** Whether it has answered at least once since the start. */
  hasAnswered: () => boolean
  /** Resolves when it has answered once. */
  firstAnswer: Promise<void>
  stop: () => void
}

const PING_TIMEOUT_MS = 2_000
const RETRY_MS = 1_000
/** How long an answer is believed. Short for a good one: it decides whether a failed page is a 500 or a 503. */
const BELIEVED_MS = { reachable: 250, away: 1_000 }

/** @returns a ping with a connection of its own, so that it works whatever state the application's pool is in. */
export function pingPostgres(connectionString: string, log: Logger): Ping {
  return async () => {
    const client = new pg.Client({
      connectionString,
      connectionTimeoutMillis: PING_TIMEOUT_MS,
      query_timeout: PING_TIMEOUT_MS,
      application_name: 'portal-health',
    })
    client.on('error', (err) => log.debug({ msg: 'The connection that asks after the database failed.', err }))
    try {
      await client.connect()
      await client.query('select 1')
      return true
    } catch (err) {
      log.debug({ msg: 'The database did not answer.', err })
      return false
    } finally {
      client
        .end()
        .catch((err: unknown) => log.debug({ msg: 'The connection that asks after the database did not close.', err }))
    }
  }
}

/** Asks each second while the database is away, and when somebody wants to know. */
export function watchDatabase(options: {
  ping: Ping
  log: Logger
  retryMs?: number
  now?: () => number
}): DatabaseWatch {
  const { ping, log, retryMs = RETRY_MS, now = Date.now } = options
  let last: { reachable: boolean; at: number } | null = null
  let running: Promise<boolean> | null = null
  let timer: NodeJS.Timeout | undefined
  let stopped = false
  let hasAnswered = false
  let saidReachable: boolean | null = null
  let answered = () => {}
  const firstAnswer = new Promise<void>((resolve) => {
    answered = resolve
  })

  async function ask(): Promise<boolean> {
    const reachable = await ping().finally(() => {
      running = null
    })
    report(reachable)
    last = { reachable, at: now() }
    if (reachable && !hasAnswered) {
      hasAnswered = true
      answered()
    }
    clearTimeout(timer)
    if (!reachable && !stopped) timer = setTimeout(askInBackground, retryMs)
    return reachable
  }

  /** Once for each change. The first ping of all may be late because the server is loading, which is no failure yet. */
  function report(reachable: boolean): void {
    const isFirstPing = last === null
    if (reachable === saidReachable || (reachable && saidReachable === null) || (!reachable && isFirstPing)) return
    saidReachable = reachable
    if (reachable) log.info({ msg: 'The database answers.' })
    else if (hasAnswered) log.error({ msg: 'The database has gone away; cached pages are still served.' })
    else log.error({ msg: 'The database does not answer yet; the portal waits for it.' })
  }

  function askOnce(): Promise<boolean> {
    running ??= ask()
    return running
  }

  function isReachable(): Promise<boolean> {
    const believedMs = last?.reachable ? BELIEVED_MS.reachable : BELIEVED_MS.away
    return last !== null && now() - last.at < believedMs ? Promise.resolve(last.reachable) : askOnce()
  }

  function askInBackground(): void {
    askOnce().catch((err: unknown) => log.error({ msg: 'Asking after the database failed.', err }))
  }
  askInBackground()

  return {
    isReachable,
    hasAnswered: () => hasAnswered,
    firstAnswer,
    stop: () => {
      stopped = true
      clearTimeout(timer)
    },
  }
}
