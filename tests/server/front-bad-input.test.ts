import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { ERROR_MESSAGES } from '#domain/error-messages.ts'
import { ask, askRaw, startFront } from './support/front.ts'
import type { Front } from './support/front.ts'

let front: Front
beforeAll(async () => {
  front = await startFront()
})
afterAll(() => front.stop())

describe('an address that no page can have', () => {
  it.each([
    ['bytes that are not UTF-8', '/en/%ED%A0%80'],
    ['a broken escape', '/en/%zz'],
    ['a zero character', '/en/%00'],
    ['a zero character in the query', '/en/search?q=%00'],
    ['a step upwards', '/en/../secret'],
    ['a step upwards in disguise', '/en/%2e%2E/secret'],
    ['half a step in disguise', '/en/.%2e/secret'],
    ['a slash in disguise', '/en/reports%2Fx'],
    ['a backslash in disguise', '/en/reports%5cx'],
    ['a backslash', '/en\\reports'],
    ['a line break', '/en/%0d%0aSet-Cookie:x'],
    ['an address encoded twice', '/en/%25ED%25A0%2580'],
  ])('is answered with 400 and words: %s', async (_, path) => {
    const reply = await ask(front.port, path)
    expect(reply.status).toBe(400)
    expect(reply.body).toContain(`<h1>${ERROR_MESSAGES.en.badAddress.title}</h1>`)
    expect(reply.body).not.toContain('<script')
    expect(reply.headers['cache-control']).toBe('no-store')
  })

  it('is answered with 414 when it is too long', async () => {
    const reply = await ask(front.port, `/ja/${'x'.repeat(3_000)}`)
    expect(reply.status).toBe(414)
    expect(reply.body).toContain(ERROR_MESSAGES.ja.addressTooLong.title)
  })

  it('may be longer in the admin, whose filters are', async () => {
    const reply = await ask(front.port, `/api/reports?where=${'x'.repeat(3_000)}`)
    expect(reply.status).toBe(200)
  })

  it('is explained in the language of the path', async () => {
    const reply = await ask(front.port, '/zh/%ED%A0%80', { headers: { 'accept-language': 'ja' } })
    expect(reply.body).toContain('<html lang="zh-Hans">')
    expect(reply.body).toContain(ERROR_MESSAGES.zh.badAddress.text)
  })

  it('is explained in the language of the browser where the path has none', async () => {
    const reply = await ask(front.port, '/%ED%A0%80', { headers: { 'accept-language': 'fr, ko;q=0.8, en;q=0.5' } })
    expect(reply.body).toContain('<html lang="ko">')
  })

  it('gets JSON from the API', async () => {
    const reply = await ask(front.port, '/api/%ED%A0%80')
    expect(reply.status).toBe(400)
    expect(JSON.parse(reply.body)).toEqual({ errors: [{ message: ERROR_MESSAGES.en.badAddress.title }] })
  })
})

describe('an unusual but sound address', () => {
  it('may be in the absolute form that proxies use', async () => {
    const answer = await askRaw(
      front.port,
      'GET http://portal.example/en HTTP/1.1\r\nHost: portal.example\r\nConnection: close\r\n\r\n',
    )
    expect(answer).toMatch(/^HTTP\/1\.1 200/)
    expect(answer).toContain('Page /en<')
  })
})

describe('a malformed request', () => {
  it.each([
    ['without a host', 'GET /en HTTP/1.1\r\nConnection: close\r\n\r\n'],
    ['with a host that is none', 'GET /en HTTP/1.1\r\nHost: a b<c>\r\nConnection: close\r\n\r\n'],
    ['with a port that is none', 'GET /en HTTP/1.1\r\nHost: example.org:99999\r\nConnection: close\r\n\r\n'],
    ['with two hosts', 'GET /en HTTP/1.1\r\nHost: a\r\nHost: b\r\nConnection: close\r\n\r\n'],
    ['that is no HTTP', 'HELLO\r\n\r\n'],
    ['with bytes that the client should have encoded', 'GET /en/\u00e6\u00a0\u00b8 HTTP/1.1\r\nHost: x\r\n\r\n'],
    ['with a raw zero byte', 'GET /en/\u0000 HTTP/1.1\r\nHost: x\r\n\r\n'],
  ])('%s is answered with 400 and a page', async (_, text) => {
    const answer = await askRaw(front.port, text)
    expect(answer).toMatch(/^HTTP\/1\.1 400 Bad Request/)
    expect(answer).toContain(ERROR_MESSAGES.en.badRequest.title)
    expect(answer).toMatch(/content-security-policy:/i)
  })

  it('with headers over the limit is answered with 431 in the language of the path', async () => {
    const answer = await askRaw(front.port, `GET /ko HTTP/1.1\r\nHost: x\r\nCookie: ${'x'.repeat(20_000)}\r\n\r\n`)
    expect(answer).toMatch(/^HTTP\/1\.1 431 /)
    expect(answer).toContain(ERROR_MESSAGES.ko.headersTooLarge.title)
  })

  it('does not keep others from being answered', async () => {
    await askRaw(front.port, 'HELLO\r\n\r\n')
    expect((await ask(front.port, '/en')).status).toBe(200)
  })
})

describe('methods', () => {
  it('other than reading are refused on pages', async () => {
    const reply = await ask(front.port, '/en/reports', { method: 'POST', body: 'x' })
    expect(reply.status).toBe(405)
    expect(reply.headers.allow).toBe('GET, HEAD')
    expect(reply.body).toContain(ERROR_MESSAGES.en.notAllowed.title)
  })

  it('that no part of the portal has are refused everywhere', async () => {
    expect((await ask(front.port, '/api/reports', { method: 'TRACE' })).status).toBe(405)
  })

  it('of a page are told to those who ask', async () => {
    const reply = await ask(front.port, '/en', { method: 'OPTIONS' })
    expect(reply.status).toBe(204)
    expect(reply.headers.allow).toBe('GET, HEAD, OPTIONS')
  })

  it('are left to the application in the API', async () => {
    expect((await ask(front.port, '/api/reports', { method: 'PATCH', body: '{}' })).status).toBe(200)
  })
})
