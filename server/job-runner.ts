import { Agent, request } from 'node:http'
import { internalToken } from '#domain/internal-token.ts'
import type { Logger } from './log.ts'

const INTERVAL_MS = 2_000
/** Longer than any job: two tries at a PDF of 50 MB. */
const TIMEOUT_MS = 10 * 60_000

/** What the application is asked to run, as the log calls it. */
const NAMES = {
  '/internal/jobs': 'Jobs',
  '/internal/schedules': 'Schedules',
  '/internal/readings': 'Readings of PDFs',
  '/internal/typeset': 'Typesetting jobs',
} as const

export type JobRunner = { stop: () => Promise<void> }

/**
 * Has the application run its due jobs, again and again, never twice at a time. Through
 * HTTP, because what a job changes reaches the cached pages only inside a request that Next handles.
 *
 * @param isReady jobs wait until the application and the database can take them
 */
export function startJobRunner(options: {
  port: number
  secret: string
  /** What the application is asked to run. */
  path?: keyof typeof NAMES
  /** Whether a stop waits for what is under way; what is broken off begins anew after the next start. */
  finishes?: boolean
  isReady: () => boolean
  log: Logger
  intervalMs?: number
}): JobRunner {
  const { port, secret, path = '/internal/jobs', finishes = true, isReady, log, intervalMs = INTERVAL_MS } = options
  const name = NAMES[path]
  const agent = new Agent({ keepAlive: true, maxSockets: 1 })
  let stopped = false
  let timer: NodeJS.Timeout | undefined
  let current = Promise.resolve()
  let complaint: string | null = null

  async function run(): Promise<void> {
    const failure = await callJobs({ port, path, token: internalToken(secret), agent })
    // Once per kind of failure: a database that is away would fill the log every two seconds.
    if (failure !== null && failure !== complaint) log.error({ msg: `${name} cannot run: ${failure}.` })
    if (failure === null && complaint !== null) log.info({ msg: `${name} run again.` })
    complaint = failure
  }

  function next(): void {
    if (stopped) return
    timer = setTimeout(() => {
      current = (isReady() ? run() : Promise.resolve()).finally(next)
    }, intervalMs)
  }
  next()

  return {
    async stop() {
      stopped = true
      clearTimeout(timer)
      if (finishes) await current
      agent.destroy()
    },
  }
}

/** @returns null when the application ran the jobs, else what went wrong, in a few words. */
function callJobs(options: { port: number; path: string; token: string; agent: Agent }): Promise<string | null> {
  return new Promise((resolve) => {
    const call = request({
      host: '127.0.0.1',
      port: options.port,
      path: options.path,
      method: 'POST',
      agent: options.agent,
      timeout: TIMEOUT_MS,
      headers: { authorization: `Bearer ${options.token}`, 'content-length': 0 },
    })
    call.on('response', (response) => {
      const status = response.statusCode ?? 0
      response.resume()
      response.once('close', () => resolve(status >= 200 && status < 300 ? null : `the application answered ${status}`))
    })
    call.on('timeout', () => call.destroy(new Error('no answer in time')))
    call.on('error', (error) => resolve(`the call failed (${error.message})`))
    call.end()
  })
}
