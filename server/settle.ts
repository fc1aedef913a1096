import type { IncomingMessage } from 'node:http'
import { evaluateConditions } from '#domain/http-conditions.ts'
import type { ErrorKind } from '#domain/error-messages.ts'
import { formatOf, isDraftPath, isNotFoundPage } from './areas.ts'
import type { Exchange } from './areas.ts'
import type { DatabaseWatch } from './database.ts'
import { errorAnswer, errorHeaders, nothing } from './error-answer.ts'
import type { Answer } from './error-answer.ts'
import { PAGE_CACHE_CONTROL } from './final-headers.ts'
import type { Settlement } from './hold.ts'
import type { NotFoundPages } from './not-found-pages.ts'
import type { OwnFiles } from './own-files.ts'
import { encodingFor } from './page-encodings.ts'
import { createPages } from './pages.ts'
import type { SentPage } from './pages.ts'
import { readerLanguage } from './reader-language.ts'
import { verdictOn } from './replacement.ts'

type Options = {
  database: Pick<DatabaseWatch, 'isReachable'>
  notFoundPages: NotFoundPages
  ownFiles: OwnFiles
  dev: boolean
}

/** @returns a function that decides what to send of an answer of the application's that has been held back */
export function createSettle({ database, dev, notFoundPages, ownFiles }: Options) {
  const pages = createPages({
    keepScripts: dev,
    module: () => ownFiles.module()?.address ?? null,
    fonts: ownFiles.fonts,
  })

  async function settle(exchange: Exchange, body: Buffer): Promise<Settlement> {
    const { req, res, pathname, area } = exchange
    const contentType = String(res.getHeader('Content-Type') ?? '')
    const isDraft = isDraftPath(pathname)
    const isPage = area === 'page' && contentType.startsWith('text/html')
    const known = isPage && !isDraft && res.statusCode === 200 && !isNotFoundPage(pathname) && pages.recall(body)
    if (known) return sendPage(exchange, known)

    const verdict = verdictOn({
      area,
      status: res.statusCode,
      contentType,
      body,
      acceptsHtml: req.headers.accept?.includes('text/html') ?? false,
      isNotFoundPage: isNotFoundPage(pathname),
      isDraft,
    })
    const error = (kind: ErrorKind) => errorAnswer(kind, readerLanguage(pathname, area, req.headers), formatOf(area))
    switch (verdict.action) {
      case 'keep':
        if (!isPage) return null
        return isDraft ? { headers: {}, body: pages.prepareDraft(body) } : sendPage(exchange, pages.prepare(body))
      case 'markNotFound':
        return missingPage(exchange, body)
      case 'notFound':
        return formatOf(area) === 'html' ? missingPage(exchange) : error('notFound')
      case 'fault':
        if (!(await database.isReachable())) return error('unavailable')
        // In development Next's own page shows what went wrong.
        return verdict.ownWords || dev ? null : error('serverError')
      default:
        return error(verdict.action)
    }
  }

  /** @returns the page, or only that the one which the reader's browser has is still right. */
  async function sendPage({ req, res }: Exchange, { body, compressed, etag }: SentPage): Promise<Settlement> {
    if (res.statusCode !== 200) return { headers: {}, body }
    const headers = { 'Cache-Control': PAGE_CACHE_CONTROL, ETag: etag }
    const condition = evaluateConditions({ get: (name) => headerOf(req, name) }, { etag })
    if (condition === 'failed') return nothing(412, {})
    if (condition === 'notModified') {
      // The type decides of other headers, which a browser takes over into what it has (RFC 9110, section 15.4.5).
      const type = String(res.getHeader('Content-Type'))
      return { status: 304, headers: { ...headers, 'Content-Type': type }, body: Buffer.alloc(0) }
    }
    const encoding = encodingFor(req)
    if (!encoding) return { headers, body }
    return { headers: { ...headers, 'Content-Encoding': encoding }, body: await compressed(encoding) }
  }

  /** @param made the page that the application has made for that; without it, its copy */
  async function missingPage({ req, pathname, area }: Exchange, made?: Buffer): Promise<Answer> {
    const language = readerLanguage(pathname, area, req.headers)
    const page = made ?? (await notFoundPages.get(language))
    const { body } = pages.recall(page) ?? pages.prepare(page)
    return {
      status: 404,
      headers: {
        'Content-Type': 'text/html; charset=utf-8',
        'Content-Length': String(body.length),
        ...errorHeaders('notFound', language),
      },
      body,
    }
  }

  return settle
}

const headerOf = (req: IncomingMessage, name: string): string | null => req.headersDistinct[name]?.join(', ') ?? null
