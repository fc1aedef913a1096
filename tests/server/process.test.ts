import { afterEach, describe, expect, it } from '@jest/globals'
import { spawnSync } from 'node:child_process'
import { createServer } from 'node:http'
import type { IncomingMessage, RequestListener, Server } from 'node:http'
import { isConnectionError, isTransactionConflict } from '#domain/connection-errors.ts'
import { internalToken } from '#domain/internal-token.ts'
import { startJobRunner } from '#server/job-runner.ts'
import { createLogger } from '#server/log.ts'
import type { Logger } from '#server/log.ts'
import { closeServer } from '#server/shutdown.ts'
import { until } from '../support/until.ts'
import { ask, SECRET } from './support/front.ts'

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

async function listen(handle: RequestListener): Promise<{ server: Server; port: number }> {
  const server = createServer(handle)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  return { server, port: address.port }
}

function recorder(): { log: Logger; lines: string[] } {
  const lines: string[] = []
  const log = createLogger({ level: 'debug', terminal: false, write: (line) => lines.push(line) })
  return { log, lines }
}

let server: Server | undefined
afterEach(() => {
  server?.closeAllConnections()
  server?.close()
})

describe('the job runner', () => {
  it('calls the application again and again with the token, never twice at a time', async () => {
    const calls: IncomingMessage[] = []
    let running = 0
    let most = 0
    const started = await listen((req, res) => {
      calls.push(req)
      most = Math.max(most, (running += 1))
      setTimeout(() => {
        running -= 1
        res.end('{}')
      }, 20)
    })
    server = started.server
    const runner = startJobRunner({
      port: started.port,
      secret: SECRET,
      isReady: () => true,
      log: recorder().log,
      intervalMs: 5,
    })
    await until(() => calls.length > 2)
    await runner.stop()
    const count = calls.length
    expect(most).toBe(1)
    expect(calls[0]).toMatchObject({ method: 'POST', url: '/internal/jobs' })
    expect(calls[0]?.headers.authorization).toBe(`Bearer ${internalToken(SECRET)}`)
    await wait(50)
    expect(calls).toHaveLength(count)
  })

  it('waits until the portal is ready', async () => {
    let calls = 0
    const started = await listen((_, res) => {
      calls += 1
      res.end()
    })
    server = started.server
    const runner = startJobRunner({
      port: started.port,
      secret: SECRET,
      isReady: () => false,
      log: recorder().log,
      intervalMs: 5,
    })
    await wait(50)
    await runner.stop()
    expect(calls).toBe(0)
  })

  it('complains once about each kind of failure, and says when it is over', async () => {
    let status = 503
    let calls = 0
    const started = await listen((_, res) => {
      calls += 1
      res.statusCode = status
      res.end()
    })
    server = started.server
    const { log, lines } = recorder()
    const runner = startJobRunner({ port: started.port, secret: SECRET, isReady: () => true, log, intervalMs: 5 })
    await until(() => calls > 2)
    status = 200
    await until(() => lines.length > 1)
    await runner.stop()
    expect(lines.map((line) => JSON.parse(line).msg)).toEqual([
      'Jobs cannot run: the application answered 503.',
      'Jobs run again.',
    ])
  })
})

describe('stopping', () => {
  it('finishes requests in flight and takes no new ones', async () => {
    let arrived = 0
    const { server, port } = await listen((_, res) => {
      arrived += 1
      setTimeout(() => res.end('done'), 150)
    })
    const inFlight = ask(port, '/')
    await until(() => arrived === 1)
    const closing = closeServer(server, 5_000)
    await expect(ask(port, '/')).rejects.toThrow('ECONNREFUSED')
    expect((await inFlight).body).toBe('done')
    await closing
  })

  it('cuts off requests that take too long', async () => {
    let arrived = 0
    const { server, port } = await listen(() => (arrived += 1))
    const inFlight = ask(port, '/').then(
      () => 'answered',
      () => 'cut off',
    )
    await until(() => arrived === 1)
    await closeServer(server, 50)
    expect(await inFlight).toBe('cut off')
  })
})

describe('a broken connection', () => {
  const withCode = (code: string, message = 'x') => Object.assign(new Error(message), { code })

  it.each([
    ['nobody listens', withCode('ECONNREFUSED')],
    ['the server shuts down', withCode('57P01', 'terminating connection due to administrator command')],
    ['the connection failed', withCode('08006')],
    ['the driver lost it', new Error('Connection terminated unexpectedly')],
    ['it is the cause of another error', new Error('query failed', { cause: withCode('ECONNRESET') })],
  ])('is told from other errors: %s', (_, error) => {
    expect(isConnectionError(error)).toBe(true)
  })

  it.each([
    ['a programming error', new TypeError('x is not a function')],
    ['a violated constraint', withCode('23505')],
    ['no error at all', 'ECONNREFUSED'],
  ])('is not %s', (_, error) => {
    expect(isConnectionError(error)).toBe(false)
  })

  it('is told from a transaction that another one came in the way of', () => {
    const deadlock = new Error('query failed', { cause: withCode('40P01') })
    expect(isTransactionConflict(deadlock)).toBe(true)
    expect(isConnectionError(deadlock)).toBe(false)
    expect(isTransactionConflict(withCode('23505'))).toBe(false)
  })
})

describe('an error that nobody catches', () => {
  /** @returns the exit code of a process in which `statement` runs with our handlers installed. */
  function exitCodeAfter(statement: string): number | null {
    const source = new URL('../../server/process-errors.ts', import.meta.url).href
    const script = `
      const { handleProcessErrors } = await import(${JSON.stringify(source)})
      const log = { debug() {}, info() {}, warn() {}, error() {} }
      handleProcessErrors({ log, dev: false, exit: (code) => process.exit(code) })
      setTimeout(() => process.exit(42), 100)
      ${statement}`
    return spawnSync(process.execPath, ['--input-type=module', '--eval', script]).status
  }

  it('does not end the process when it is a lost connection, as the pool of the database raises it', () => {
    expect(exitCodeAfter(`setImmediate(() => { throw Object.assign(new Error('x'), { code: '57P01' }) })`)).toBe(42)
  })

  it('ends the process otherwise', () => {
    expect(exitCodeAfter(`setImmediate(() => { throw new TypeError('x') })`)).toBe(1)
  })

  it('does not end the process when it is a promise of one request', () => {
    expect(exitCodeAfter(`Promise.reject(new Error('x'))`)).toBe(42)
  })
})

describe('the log', () => {
  it('is one JSON object per line, with causes of errors', () => {
    const { log, lines } = recorder()
    log.error({ msg: 'Failed.', path: '/en', err: new Error('outer', { cause: new Error('inner') }) })
    expect(lines).toHaveLength(1)
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({
      level: 50,
      msg: 'Failed.',
      path: '/en',
      err: { message: 'outer', cause: { message: 'inner' } },
    })
  })

  it('leaves out what is below its level, and is for people on a terminal', () => {
    const lines: string[] = []
    const log = createLogger({ level: 'warn', terminal: true, write: (line) => lines.push(line) })
    log.info({ msg: 'no' })
    log.warn({ msg: 'Careful.', port: 3000 })
    expect(lines).toEqual([expect.stringMatching(/^\[\d\d:\d\d:\d\d\] WARN: Careful\. port=3000\n$/)])
  })
})
