import { createServer } from 'node:http'
import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import type { ErrorKind } from '#domain/error-messages.ts'
import { isInternalToken } from '#domain/internal-token.ts'
import { withoutToken } from '#domain/share-link.ts'
import { allowedMethods, formatOf, isDraftPath, isPagePath } from './areas.ts'
import type { Exchange } from './areas.ts'
import { clientAddress, clientKey, dropForwarding, trustsForwarding } from './client-address.ts'
import { compressAnswer } from './compress.ts'
import type { DatabaseWatch } from './database.ts'
import { errorAnswer, nothing, sendAnswer } from './error-answer.ts'
import { finishHeaders } from './final-headers.ts'
import { healthOf, sendHealth } from './health.ts'
import { holdAnswer } from './hold.ts'
import type { RequestHandler } from './internal-request.ts'
import type { Logger } from './log.ts'
import type { NotFoundPages } from './not-found-pages.ts'
import { findOwnFile, ownFileAnswer } from './own-files.ts'
import type { OwnFiles } from './own-files.ts'
import { answerParserError } from './parser-errors.ts'
import type { RateLimiter } from './rate-limit.ts'
import { preferredLanguage, readerLanguage } from './reader-language.ts'
import { isWorthHolding } from './replacement.ts'
import { createSettle } from './settle.ts'
import { checkTarget, isValidHost } from './target.ts'
import { isUploadTooLarge, refuseUpload } from './upload-limit.ts'

export type FrontOptions = {
  /** The application; called only when `isPrepared`. */
  handle: RequestHandler
  isPrepared: () => boolean
  database: Pick<DatabaseWatch, 'isReachable' | 'hasAnswered'>
  notFoundPages: NotFoundPages
  ownFiles: OwnFiles
  rateLimiter: RateLimiter
  /** PAYLOAD_SECRET, from which the token of internal requests is derived. */
  secret: string
  publicUrl: string | undefined
  dev: boolean
  log: Logger
}

/** Slow lines take this long for an upload of 50 MB. */
const REQUEST_TIMEOUT_MS = 15 * 60_000
/** Longer than reverse proxies keep idle connections, so that none sends into one that is being closed. */
const KEEP_ALIVE_MS = 75_000

const KNOWN_METHODS = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'])

/** @returns the HTTP server that readers and staff talk to, not yet listening. */
export function createFront(options: FrontOptions): Server {
  const https = options.publicUrl?.startsWith('https:') ?? false
  const settle = createSettle(options)
  // A missing Host is refused here rather than by Node, with words.
  const server = createServer({
    requireHostHeader: false,
    requestTimeout: REQUEST_TIMEOUT_MS,
    keepAliveTimeout: KEEP_ALIVE_MS,
  })

  const accept = (req: IncomingMessage, res: ServerResponse): void => {
    const target = checkTarget(req.url ?? '/')
    const { pathname, area } = target
    const exchange = { req, res, pathname, area }
    finishHeaders(res, {
      area,
      isDraft: isDraftPath(pathname),
      dev: options.dev,
      https,
      speculationRules: options.ownFiles.speculationRules.address,
      isClosing: () => !server.listening,
    })
    res.on('error', (err) => options.log.debug({ msg: 'An answer could not be sent.', err }))
    if (!target.ok) return refuse(exchange, target.reason)
    req.url = target.url
    answer(exchange).catch((err: unknown) => fail(exchange, err))
  }
  server.on('request', accept)
  server.on('checkContinue', (req: IncomingMessage, res: ServerResponse) => {
    if (!isUploadTooLarge(checkTarget(req.url ?? '/').area, req.headers['content-length'])) res.writeContinue()
    accept(req, res)
  })
  server.on('clientError', (error, socket) => answerParserError(error, socket, https))

  function refuse({ req, res, pathname, area }: Exchange, kind: ErrorKind, headers: Record<string, string> = {}): void {
    sendAnswer(res, errorAnswer(kind, readerLanguage(pathname, area, req.headers), formatOf(area)), headers)
  }

  /** Answers what the front server knows by itself; the rest goes to the application. */
  async function answer(exchange: Exchange): Promise<void> {
    const { req, res, pathname, area } = exchange
    const method = req.method ?? 'GET'
    if (!isValidHost(req.headersDistinct.host, req.httpVersion)) return refuse(exchange, 'badRequest')
    const peer = req.socket.remoteAddress ?? ''
    const trusted = trustsForwarding(peer, options.publicUrl)
    const forwardedFor = req.headers['x-forwarded-for']
    if (!trusted) dropForwarding(req.headers)

    const allowed = allowedMethods(pathname, area)
    if (!KNOWN_METHODS.has(method) || (allowed && !allowed.includes(method) && method !== 'OPTIONS')) {
      return refuse(exchange, 'notAllowed', { Allow: (allowed ?? [...KNOWN_METHODS]).join(', ') })
    }
    if (allowed && method === 'OPTIONS')
      return sendAnswer(res, nothing(204, { Allow: [...allowed, 'OPTIONS'].join(', ') }))
    if (pathname === '/') {
      const language = preferredLanguage(req.headers['accept-language'])
      return sendAnswer(
        res,
        nothing(307, { Location: `/${language}`, Vary: 'Accept-Language', 'Cache-Control': 'no-cache' }),
      )
    }
    const file = area === 'page' ? findOwnFile(options.ownFiles, pathname) : null
    if (file) {
      compressAnswer(req, res)
      return sendAnswer(res, ownFileAnswer(file))
    }
    if (area === 'health') {
      const health = await healthOf(pathname, options)
      return health ? sendHealth(res, health) : refuse(exchange, 'notFound')
    }
    if (area === 'internal' && !isInternalToken(options.secret, req.headers.authorization))
      return refuse(exchange, 'notFound')

    const client = clientKey(clientAddress(peer, trusted ? String(forwardedFor ?? '') : undefined))
    const wait = options.rateLimiter.take(client, method, pathname)
    if (wait > 0) return refuse(exchange, 'tooManyRequests', { 'Retry-After': String(wait) })
    if (isUploadTooLarge(area, req.headers['content-length'])) {
      return refuseUpload(req, res, errorAnswer('fileTooLarge', readerLanguage(pathname, area, req.headers), 'json'))
    }
    const isReady = options.isPrepared() && (options.database.hasAnswered() || pathname.startsWith('/_next/static/'))
    if (!isReady) return refuse(exchange, 'unavailable')
    await callApplication(exchange)
  }

  async function callApplication(exchange: Exchange): Promise<void> {
    const { req, res, pathname, area } = exchange
    compressAnswer(req, res)
    const hold = holdAnswer(res, {
      shouldHold: (status, contentType) => isWorthHolding(area, status, contentType),
      settle: (body) => settle(exchange, body),
      onFailure: (err) => fail(exchange, err),
    })
    // Next sends no body for HEAD, which would hide whether the page is to be replaced.
    // Node leaves the body out all the same: it has noted the method already.
    if (req.method === 'HEAD' && isPagePath(pathname, area)) req.method = 'GET'
    try {
      await options.handle(req, res)
    } catch (err) {
      if (hold.abandon()) throw err
      options.log.error({ msg: 'The application failed after its answer.', path: withoutToken(pathname), err })
    }
  }

  /** Ends an exchange that went wrong in a way that nobody expected. */
  function fail(exchange: Exchange, err: unknown): void {
    options.log.error({ msg: 'A request failed.', path: withoutToken(exchange.pathname), err })
    if (exchange.res.headersSent || exchange.res.destroyed) {
      exchange.res.destroy()
      return
    }
    options.database
      .isReachable()
      .then((reachable) => refuse(exchange, reachable ? 'serverError' : 'unavailable'))
      .catch((error: unknown) => {
        options.log.error({ msg: 'The error page could not be sent.', err: error })
        exchange.res.destroy()
      })
  }

  return server
}
