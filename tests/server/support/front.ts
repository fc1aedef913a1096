import { request } from 'node:http'
import type { IncomingHttpHeaders, Server } from 'node:http'
import { connect } from 'node:net'
import { createFront } from '#server/front.ts'
import type { FrontOptions } from '#server/front.ts'
import { requestInternally } from '#server/internal-request.ts'
import type { RequestHandler } from '#server/internal-request.ts'
import { createLogger } from '#server/log.ts'
import { createNotFoundPages } from '#server/not-found-pages.ts'
import { ownFile } from '#server/own-files.ts'
import type { OwnFiles } from '#server/own-files.ts'
import { createRateLimiter } from '#server/rate-limit.ts'

export const SECRET = 'a secret of at least thirty-two characters'
export const silentLog = createLogger({ level: 'silent', terminal: false, write: () => undefined })

/** What Next sends for notFound(), and for an error. */
export const EMPTY_NOT_FOUND =
  '<!DOCTYPE html><html id="__next_error__"><head></head><body><script>self.__next_f.push("NEXT_HTTP_ERROR_FALLBACK;404")</script></body></html>'
export const EMPTY_ERROR = '<!DOCTYPE html><html id="__next_error__"><head></head><body></body></html>'

export const htmlPage = (text: string) => `<!DOCTYPE html><html lang="en"><body><h1>${text}</h1></body></html>`

/** A stand-in for Next with the answers that the front server has to deal with. */
export const fakeNext: RequestHandler = async (req, res) => {
  const path = (req.url ?? '').split('?')[0] ?? ''
  const html = (status: number, body: string, headers: Record<string, string> = {}) => {
    res.writeHead(status, { 'Content-Type': 'text/html; charset=utf-8', ...headers })
    res.end(req.method === 'HEAD' ? null : body)
  }
  if (path.endsWith('/not-found-page')) return html(200, htmlPage(`Not here (${path})`))
  if (path.endsWith('/missing'))
    return html(404, EMPTY_NOT_FOUND, { 'Cache-Control': 's-maxage=31536000', ETag: '"empty"' })
  if (path.endsWith('/broken')) return html(500, EMPTY_ERROR)
  if (path.endsWith('/unready.pdf')) {
    res.statusCode = 503
    return void res.end()
  }
  if (path === '/api/broken') {
    res.statusCode = 500
    return void res.end('Internal Server Error')
  }
  if (path === '/api/own-words') {
    res.writeHead(500, { 'Content-Type': 'application/json' })
    return void res.end('{"errors":[{"message":"Own words"}]}')
  }
  if (path === '/en/throws') throw new Error('the handler failed')
  if (path.endsWith('.pdf')) {
    res.writeHead(200, { 'Content-Type': 'application/pdf', ETag: '"pdf"' })
    return void res.end('%PDF-1.7 '.padEnd(5_000, 'x'))
  }
  if (path === '/api/upload') {
    let bytes = 0
    for await (const chunk of req) bytes += Buffer.byteLength(chunk)
    res.writeHead(200, { 'Content-Type': 'application/json' })
    return void res.end(JSON.stringify({ bytes }))
  }
  if (path.startsWith('/api/')) {
    res.writeHead(200, { 'Content-Type': 'application/json' })
    return void res.end('{"ok":true}')
  }
  res.setHeader('Content-Type', 'text/html; charset=utf-8')
  res.setHeader('Cache-Control', 's-maxage=31536000')
  res.setHeader('X-Powered-By', 'Next.js, Payload')
  res.setHeader('Accept-CH', 'Sec-CH-Prefers-Color-Scheme')
  res.setHeader('Critical-CH', 'Sec-CH-Prefers-Color-Scheme')
  res.setHeader('Vary', 'rsc, Sec-CH-Prefers-Color-Scheme')
  if (req.method === 'HEAD') return void res.end()
  // In parts, as Next streams pages that are not cached.
  res.write(htmlPage(`Page ${path}`).slice(0, 40))
  res.end(htmlPage(`Page ${path}`).slice(40) + '<!-- -->'.repeat(500))
}

const elements = ownFile('elements-#.js', 'text/javascript; charset=utf-8', Buffer.from('/* elements */'.repeat(200)))

export const OWN_FILES: OwnFiles = {
  module: () => elements,
  fonts: () => [],
  speculationRules: ownFile('speculation-rules-#.json', 'application/speculationrules+json', Buffer.from('{}')),
}

export type Front = { port: number; server: Server; stop: () => Promise<void> }

/** Starts a front server on a free port of this machine. */
export async function startFront(overrides: Partial<FrontOptions> = {}): Promise<Front> {
  const handle = overrides.handle ?? fakeNext
  const server = createFront({
    handle,
    isPrepared: () => true,
    database: { isReachable: () => Promise.resolve(true), hasAnswered: () => true },
    notFoundPages: createNotFoundPages({
      render: (path) => requestInternally(handle, path, {}, 1_000),
      log: silentLog,
    }),
    ownFiles: OWN_FILES,
    rateLimiter: createRateLimiter(),
    secret: SECRET,
    publicUrl: undefined,
    dev: false,
    log: silentLog,
    ...overrides,
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  return {
    port: address.port,
    server,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

export type Reply = { status: number; headers: IncomingHttpHeaders; body: string }

type AskOptions = { method?: string; headers?: Record<string, string>; body?: Buffer | string }

/** Sends a request whose path goes out as it is written here. */
export function ask(port: number, path: string, options: AskOptions = {}): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const call = request({
      host: '127.0.0.1',
      port,
      path,
      method: options.method ?? 'GET',
      headers: options.headers,
      agent: false,
    })
    call.on('error', reject)
    call.on('response', (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(chunks).toString('utf8'),
        }),
      )
    })
    call.end(options.body)
  })
}

/** Writes bytes to the server and returns all that it answers until it closes. */
export function askRaw(port: number, text: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(text, 'latin1'))
    let answer = ''
    socket.setEncoding('utf8')
    socket.on('data', (chunk: string) => (answer += chunk))
    socket.on('error', reject)
    socket.on('close', () => resolve(answer))
    socket.on('end', () => socket.end())
  })
}
