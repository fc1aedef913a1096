import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { ERROR_MESSAGES } from '#domain/error-messages.ts'
import { STATUS_META } from '#domain/page-status.ts'
import type { RequestHandler } from '#server/internal-request.ts'
import { createLogger } from '#server/log.ts'
import { createRateLimiter } from '#server/rate-limit.ts'
import { ask, type Front, htmlPage, startFront } from './support/front.ts'

const TOKEN = 'a-token-that-must-not-be-told'
const logged: string[] = []

const marked = (status: number) =>
  `<!DOCTYPE html><html><head><meta name="${STATUS_META}" content="${status}"/></head></html>`

/** A stand-in for the application's pages of drafts, with headers as Next sets them. */
const drafts: RequestHandler = async (req, res) => {
  const path = (req.url ?? '').split('?')[0] ?? ''
  const send = (status: number, body: string, type = 'text/html; charset=utf-8') => {
    res.writeHead(status, { 'Content-Type': type, ETag: '"x"', 'Cache-Control': 's-maxage=31536000' })
    res.end(body)
  }
  if (path.endsWith('/throws')) throw new Error('the handler failed')
  if (path.endsWith('/ended')) return send(200, marked(410))
  if (path.endsWith('/other-role')) return send(200, marked(403))
  if (path.endsWith('/ended.pdf')) return send(410, 'Gone', 'text/plain')
  if (path.endsWith('/odd.pdf')) return send(422, 'Unprocessable', 'text/plain')
  if (path.endsWith('/draft.pdf')) return send(200, '%PDF-1.7', 'application/pdf')
  send(200, path === '/en/quotes-it' ? marked(410) : htmlPage('A draft'))
}

let front: Front
beforeAll(async () => {
  const log = createLogger({ level: 'debug', terminal: false, write: (line) => logged.push(line) })
  front = await startFront({ handle: drafts, log })
})
afterAll(() => front.stop())

const html = { accept: 'text/html' }

describe('a page or file of a draft', () => {
  it.each([`/share/${TOKEN}`, `/share/${TOKEN}/draft.pdf`, '/preview/reports/1', `/share/${TOKEN}/ended`])(
    'is kept nowhere, indexed nowhere and told to nobody: %s',
    async (path) => {
      const { headers } = await ask(front.port, path)
      expect(headers).toMatchObject({
        'cache-control': 'private, no-store',
        'x-robots-tag': 'noindex, nofollow',
        'referrer-policy': 'no-referrer',
      })
      expect(headers).not.toHaveProperty('etag')
      expect(headers['content-security-policy']).toContain("frame-ancestors 'self'")
    },
  )

  it('can only be read', async () => {
    for (const path of [`/share/${TOKEN}`, '/preview/reports/1'])
      expect((await ask(front.port, path, { method: 'POST' })).status).toBe(405)
  })
})

describe('what is not shown', () => {
  it.each([
    ['/share/x/ended', 410, ERROR_MESSAGES.ja.linkEnded],
    ['/share/x/ended.pdf', 410, ERROR_MESSAGES.ja.linkEnded],
    ['/share/x/odd.pdf', 422, ERROR_MESSAGES.ja.noDraftFile],
    ['/preview/reports/other-role', 403, ERROR_MESSAGES.ja.notForRole],
  ])('%s is answered with %i and words in the reader’s language', async (path, status, { text, title }) => {
    const reply = await ask(front.port, path, { headers: { ...html, 'accept-language': 'ja' } })
    expect(reply.status).toBe(status)
    expect(reply.body).toContain(title)
    expect(reply.body).toContain(text)
  })

  it('is decided on pages of drafts alone', async () => {
    expect((await ask(front.port, '/en/quotes-it')).status).toBe(200)
  })
})

describe('the token of a share link', () => {
  it('is not in the log when its page fails', async () => {
    const { status } = await ask(front.port, `/share/${TOKEN}/throws`)
    expect(status).toBe(500)
    expect(logged.join('')).toContain('/share/…/throws')
    expect(logged.join('')).not.toContain(TOKEN)
  })

  it('cannot be guessed at any speed', () => {
    const limiter = createRateLimiter({ now: () => 0 })
    const waits = Array.from({ length: 121 }, (_, index) => limiter.take('client', 'GET', `/share/guess-${index}`))
    expect(waits.slice(0, 120).every((wait) => wait === 0)).toBe(true)
    expect(waits[120]).toBeGreaterThan(0)
    expect(limiter.take('client', 'GET', '/en')).toBe(0)
    expect(limiter.take('client', 'GET', '/shared')).toBe(0)
  })
})
