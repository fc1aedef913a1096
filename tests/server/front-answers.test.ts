import type { IncomingHttpHeaders } from 'node:http'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { ERROR_MESSAGES } from '#domain/error-messages.ts'
import { internalToken } from '#domain/internal-token.ts'
import { createRateLimiter } from '#server/rate-limit.ts'
import { ask, SECRET, startFront } from './support/front.ts'
import type { Front } from './support/front.ts'

let front: Front
beforeAll(async () => {
  front = await startFront()
})
afterAll(() => front.stop())

/** The moment differs, and a body that is not sent is not sent in chunks. */
const comparable = (headers: IncomingHttpHeaders) => ({ ...headers, date: undefined, 'transfer-encoding': undefined })

describe('a page of the application', () => {
  it('arrives whole, with the length and tag that it has', async () => {
    const reply = await ask(front.port, '/en/reports')
    expect(reply.status).toBe(200)
    expect(reply.body).toContain('<h1>Page /en/reports</h1>')
    expect(reply.headers['content-length']).toBe(String(Buffer.byteLength(reply.body)))
    // Weak: the same tag stands for the compressed forms.
    expect(reply.headers.etag).toMatch(/^W\/"[\w-]{43}"$/)
  })

  it('has the same headers for HEAD as for GET, compressed or not', async () => {
    for (const encoding of ['identity', 'br', 'gzip']) {
      const headers = { 'accept-encoding': encoding }
      const [get, head] = [
        await ask(front.port, '/en/reports', { headers }),
        await ask(front.port, '/en/reports', { method: 'HEAD', headers }),
      ]
      expect(comparable(head.headers)).toEqual(comparable(get.headers))
      expect(head.body).toBe('')
    }
  })

  it('is compressed with brotli where the browser takes it', async () => {
    const reply = await ask(front.port, '/en/reports', { headers: { 'accept-encoding': 'gzip, br' } })
    expect(reply.headers['content-encoding']).toBe('br')
    expect(reply.headers.vary).toContain('Accept-Encoding')
  })

  it('is not sent again to a browser that has it', async () => {
    const { etag = '' } = (await ask(front.port, '/en/reports')).headers
    for (const tag of [etag, etag.replace('W/', ''), `"other", ${etag}`, '*']) {
      const reply = await ask(front.port, '/en/reports', { headers: { 'if-none-match': tag } })
      expect(reply.status).toBe(304)
      expect(reply.body).toBe('')
    }
  })

  it('is kept by no cache that would not hear of its end', async () => {
    expect((await ask(front.port, '/en/reports')).headers['cache-control']).toBe('public, max-age=0, must-revalidate')
  })

  it('says nothing of the software and asks for nothing that readers need not tell', async () => {
    const { headers } = await ask(front.port, '/en/reports')
    expect(headers).not.toHaveProperty('x-powered-by')
    expect(headers).not.toHaveProperty('server')
    expect(headers).not.toHaveProperty('accept-ch')
    expect(headers).not.toHaveProperty('critical-ch')
    expect(headers.vary).toBe('rsc, Accept-Encoding')
  })

  it('keeps the hints that the admin asks for, without having its first page asked for twice', async () => {
    const { headers } = await ask(front.port, '/admin')
    expect(headers['accept-ch']).toBe('Sec-CH-Prefers-Color-Scheme')
    expect(headers).not.toHaveProperty('critical-ch')
  })
})

describe('security headers', () => {
  it.each(['/', '/en', '/en/missing', '/en/%00', '/api/x', '/health/live', '/en/a.pdf', '/en/broken'])(
    'are on %s',
    async (path) => {
      const { headers } = await ask(front.port, path)
      expect(headers['content-security-policy']).toContain("frame-ancestors 'self'")
      expect(headers['x-content-type-options']).toBe('nosniff')
      expect(headers['referrer-policy']).toBe('strict-origin-when-cross-origin')
      expect(headers).not.toHaveProperty('strict-transport-security')
    },
  )

  it('insist on TLS where readers use it', async () => {
    const secure = await startFront({ publicUrl: 'https://portal.example.org' })
    expect((await ask(secure.port, '/en')).headers['strict-transport-security']).toBe('max-age=31536000')
    await secure.stop()
  })
})

describe('a page that does not exist', () => {
  it('is the page that the application has for that, as 404 that nobody keeps', async () => {
    const reply = await ask(front.port, '/ja/missing')
    expect(reply.status).toBe(404)
    expect(reply.body).toContain('Not here (/ja/not-found-page)')
    expect(reply.body).not.toContain('__next_error__')
    expect(reply.headers['cache-control']).toBe('no-store')
    expect(reply.headers['x-robots-tag']).toBe('noindex')
    expect(reply.headers).not.toHaveProperty('etag')
  })

  it('is told to HEAD in the same way', async () => {
    const reply = await ask(front.port, '/ja/missing', { method: 'HEAD' })
    expect(reply.status).toBe(404)
    expect(reply.headers['cache-control']).toBe('no-store')
  })

  it('is in the language of the browser where the path has none', async () => {
    const reply = await ask(front.port, '/missing', { headers: { 'accept-language': 'ko-KR' } })
    expect(reply.body).toContain('Not here (/ko/not-found-page)')
  })

  it('is JSON in the API', async () => {
    const reply = await ask(front.port, '/api/missing')
    expect(reply.status).toBe(404)
    expect(JSON.parse(reply.body)).toEqual({ errors: [{ message: ERROR_MESSAGES.en.notFound.title }] })
  })

  it('includes the page that is shown for it', async () => {
    const reply = await ask(front.port, '/en/not-found-page')
    expect(reply.status).toBe(404)
    expect(reply.body).toContain('Not here')
  })
})

describe('a fault of the application', () => {
  it('is a page with words', async () => {
    const reply = await ask(front.port, '/zh/broken')
    expect(reply.status).toBe(500)
    expect(reply.body).toContain(ERROR_MESSAGES.zh.serverError.title)
  })

  it('that has no PDF yet is told in words, and when to come again', async () => {
    const reply = await ask(front.port, '/ja/reports/x/unready.pdf')
    expect([reply.status, reply.headers['retry-after']]).toEqual([503, '120'])
    expect(reply.body).toContain(ERROR_MESSAGES.ja.pdfNotReady.text)
  })

  it('is JSON in the API', async () => {
    const reply = await ask(front.port, '/api/broken')
    expect(reply.status).toBe(500)
    expect(JSON.parse(reply.body)).toEqual({ errors: [{ message: ERROR_MESSAGES.en.serverError.text }] })
  })

  it('keeps what the API says itself', async () => {
    expect((await ask(front.port, '/api/own-words')).body).toContain('Own words')
  })

  it('is a page too when the application throws', async () => {
    const reply = await ask(front.port, '/en/throws')
    expect(reply.status).toBe(500)
    expect(reply.body).toContain(ERROR_MESSAGES.en.serverError.title)
  })
})

describe('the root', () => {
  it.each([
    ['ja,en;q=0.8', '/ja'],
    ['zh-TW,zh;q=0.9', '/zh'],
    ['zh-Hant-HK', '/zh'],
    ['de-DE,de;q=0.9', '/en'],
    ['fr;q=0.9, ko;q=0.5', '/ko'],
    ['en;q=0.3, ko;q=0', '/en'],
    ['', '/en'],
    ['!!!', '/en'],
  ])('leads a reader of "%s" to %s', async (acceptLanguage, location) => {
    const reply = await ask(front.port, '/?utm_source=x', { headers: { 'accept-language': acceptLanguage } })
    expect(reply.status).toBe(307)
    expect(reply.headers.location).toBe(location)
    expect(reply.headers.vary).toBe('Accept-Language')
    expect(reply.headers).not.toHaveProperty('set-cookie')
  })
})

describe('files', () => {
  it('that are compressed already are sent as they are', async () => {
    const reply = await ask(front.port, '/en/reports/x/x-en.pdf', { headers: { 'accept-encoding': 'br' } })
    expect(reply.headers).not.toHaveProperty('content-encoding')
    expect(reply.headers.etag).toBe('"pdf"')
  })
})

describe('internal paths', () => {
  it('do not exist for those without the token', async () => {
    expect((await ask(front.port, '/internal/jobs', { method: 'POST' })).status).toBe(404)
    const wrong = await ask(front.port, '/internal/jobs', { method: 'POST', headers: { authorization: 'Bearer x' } })
    expect(wrong.status).toBe(404)
  })

  it('reach the application with it', async () => {
    const headers = { authorization: `Bearer ${internalToken(SECRET)}` }
    expect((await ask(front.port, '/internal/jobs', { method: 'POST', headers })).status).toBe(200)
  })
})

describe('uploads', () => {
  it('pass through to the application', async () => {
    const body = Buffer.alloc(5_000_000)
    const reply = await ask(front.port, '/api/upload', {
      method: 'POST',
      body,
      headers: { 'content-length': String(body.length) },
    })
    expect(JSON.parse(reply.body)).toEqual({ bytes: body.length })
  })

  it('that are too large are refused in words, also to a client that first sends everything', async () => {
    const body = Buffer.alloc(61_000_000)
    const headers = { 'content-length': String(body.length), cookie: 'a=b; payload-lng=ja' }
    const reply = await ask(front.port, '/api/upload', { method: 'POST', body, headers })
    expect(reply.status).toBe(413)
    expect(JSON.parse(reply.body)).toEqual({ errors: [{ message: ERROR_MESSAGES.ja.fileTooLarge.text }] })
  })

  it('that are too large are refused before they are sent where the client asks first', async () => {
    const headers = { 'content-length': '70000000', expect: '100-continue' }
    const reply = await ask(front.port, '/api/upload', { method: 'POST', headers })
    expect(reply.status).toBe(413)
  })
})

describe('guessing passwords', () => {
  it('is slowed down per client', async () => {
    // Stopped, as a slow machine would be given some attempts back on the way.
    const at = Date.now()
    const own = await startFront({ rateLimiter: createRateLimiter({ now: () => at }) })
    const statuses: number[] = []
    for (let attempt = 0; attempt < 25; attempt += 1) {
      statuses.push((await ask(own.port, '/api/users/log%69n/', { method: 'POST', body: '{}' })).status)
    }
    expect(statuses.filter((status) => status === 200)).toHaveLength(20)
    const refused = await ask(own.port, '/api/users/login', { method: 'POST', body: '{}' })
    expect(refused.status).toBe(429)
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0)
    expect(JSON.parse(refused.body)).toEqual({ errors: [{ message: ERROR_MESSAGES.en.tooManyRequests.text }] })
    expect((await ask(own.port, '/api/users/me')).status).toBe(200)
    await own.stop()
  })

  it('counts clients behind our proxy one by one, and believes nobody else about addresses', async () => {
    const login = async (port: number, forwardedFor: string) =>
      (
        await ask(port, '/api/users/login', {
          method: 'POST',
          body: '{}',
          headers: { 'x-forwarded-for': forwardedFor },
        })
      ).status
    for (const [publicUrl, expected] of [
      ['https://portal.example.org', 200],
      [undefined, 429],
    ] as const) {
      const own = await startFront({ publicUrl })
      for (let attempt = 0; attempt < 20; attempt += 1) await login(own.port, '203.0.113.7')
      expect(await login(own.port, '203.0.113.8')).toBe(expected)
      await own.stop()
    }
  })
})
