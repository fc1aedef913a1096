import { createServer } from 'node:http'
import type { Server } from 'node:http'
import path from 'node:path'
import next from 'next'
import { INTERFACE_LANGUAGES } from '#domain/languages.ts'
import { env } from '#env.ts'
import { pingPostgres, watchDatabase } from './database.ts'
import { createFront } from './front.ts'
import { requestInternally } from './internal-request.ts'
import type { RequestHandler } from './internal-request.ts'
import { startJobRunner } from './job-runner.ts'
import { createLogger } from './log.ts'
import { createNotFoundPages } from './not-found-pages.ts'
import { loadOwnFiles } from './own-files.ts'
import { handleProcessErrors } from './process-errors.ts'
import { createRateLimiter } from './rate-limit.ts'
import { closeServer } from './shutdown.ts'

/** Its message is a sentence for the person who starts the portal. */
class StartError extends Error {
  override name = 'StartError'
}

const RENDER_TIMEOUT_MS = 5_000
const CLOSE_TIMEOUT_MS = 2_000

/**
 * Listens first, so that health checks and waiting readers get an answer at once, and
 * prepares the application behind that.
 *
 * @throws {StartError} when the port is taken or there is no build
 */
export async function startPortal({ dev }: { dev: boolean }): Promise<void> {
  const terminal = process.stdout.isTTY
  const log = createLogger({ level: env.LOG_LEVEL, terminal, write: (line) => process.stdout.write(line) })
  handleProcessErrors({ log, dev, exit: (code) => process.exit(code) })

  let application: RequestHandler | null = null
  const handle: RequestHandler = async (req, res) => {
    if (!application) throw new Error('The application was called before it was prepared.')
    await application(req, res)
  }
  const ownFiles = loadOwnFiles({ dev })
  if (!dev && !ownFiles.module()) throw new StartError('There is no whole build here: make one with "npm run build".')
  const database = watchDatabase({ ping: pingPostgres(env.DATABASE_URL, log), log })
  const host = env.PUBLIC_URL ? new URL(env.PUBLIC_URL).host : `localhost:${env.PORT}`
  const notFoundPages = createNotFoundPages({
    render: (page) => requestInternally(handle, page, { host }, RENDER_TIMEOUT_MS),
    log,
  })
  const server = createFront({
    handle,
    isPrepared: () => application !== null,
    database,
    notFoundPages,
    ownFiles,
    rateLimiter: createRateLimiter(),
    secret: env.PAYLOAD_SECRET,
    publicUrl: env.PUBLIC_URL,
    dev,
    log,
  })
  await listen(server, env.PORT)

  const app = next({
    dev,
    dir: path.resolve(import.meta.dirname, '..'),
    hostname: 'localhost',
    port: env.PORT,
    // Next listens to upgrades on this server: needed for reloading in development. On the real one it
    // would also swallow requests of clients that merely offer HTTP/2.
    httpServer: dev ? server : createServer(),
  })
  const isReady = () => application !== null && database.hasAnswered()
  const runner = { port: env.PORT, secret: env.PAYLOAD_SECRET, isReady, log }
  const jobs = startJobRunner(runner)
  const schedules = startJobRunner({ ...runner, path: '/internal/schedules' })
  const readings = startJobRunner({ ...runner, path: '/internal/readings', finishes: false })
  const typesetting = startJobRunner({ ...runner, path: '/internal/typeset' })
  const runners = [jobs, schedules, readings, typesetting]
  const stop = once(async (signal: string) => {
    log.info({ msg: 'The portal stops.', signal })
    database.stop()
    await Promise.all([...runners.map((each) => each.stop()), closeServer(server, dev ? 1_000 : undefined)])
    await Promise.race([app.close(), new Promise((resolve) => setTimeout(resolve, CLOSE_TIMEOUT_MS))])
    process.exit(0)
  })
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.on(signal, () => {
      stop(signal).catch((err: unknown) => {
        log.error({ msg: 'The portal did not stop cleanly.', err })
        process.exit(1)
      })
    })
  }

  await app.prepare()
  application = app.getRequestHandler()
  await database.firstAnswer
  log.info({ msg: 'The portal is ready.', port: env.PORT })
  // From now on there is a copy to show, whatever happens to the database. In development it would compile at once.
  // In turn: the first one loads what all of them need.
  if (!dev) for (const language of INTERFACE_LANGUAGES) await notFoundPages.get(language)
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error) => {
      const taken = 'code' in error && error.code === 'EADDRINUSE'
      reject(
        taken
          ? new StartError(`Port ${port} is already in use: stop what uses it, or set PORT to another number.`)
          : error,
      )
    })
    server.listen(port, resolve)
  })
}

/** A second signal, as from a terminal that tells the whole process group, must not start a second shutdown. */
function once(action: (signal: string) => Promise<void>): (signal: string) => Promise<void> {
  let running: Promise<void> | null = null
  return (signal) => (running ??= action(signal))
}
