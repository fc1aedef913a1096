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

/** Asks each second until the database has answered once, afterwards only when somebody wants to know. */
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
  let answered = () => {}
  const firstAnswer = new Promise<void>((resolve) => {
    answered = resolve
  })

  async function ask(): Promise<boolean> {
    const reachable = await ping().finally(() => {
      running = null
    })
    if (last !== null && last.reachable !== reachable) {
      if (reachable) log.info({ msg: 'The database answers.' })
      else log.error({ msg: 'The database has gone away; cached pages are still served.' })
    }
    last = { reachable, at: now() }
    if (reachable && !hasAnswered) {
      hasAnswered = true
      answered()
    }
    return reachable
  }

  function isReachable(): Promise<boolean> {
    if (last !== null && now() - last.at < (last.reachable ? BELIEVED_MS.reachable : BELIEVED_MS.away)) {
      return Promise.resolve(last.reachable)
    }
    return askOnce()
  }

  function askOnce(): Promise<boolean> {
    running ??= ask()
    return running
  }

  async function untilAnswered(): Promise<void> {
    const reachable = await askOnce()
    if (reachable || stopped) return
    if (timer === undefined) log.error({ msg: 'The database does not answer yet; the portal waits for it.' })
    timer = setTimeout(retry, retryMs)
  }
  function retry(): void {
    untilAnswered().catch((err: unknown) => log.error({ msg: 'Asking after the database failed.', err }))
  }
  retry()

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
