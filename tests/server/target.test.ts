import { describe, expect, it } from '@jest/globals'
import { allowedMethods, areaOf, isNotFoundPage, isPagePath } from '#server/areas.ts'
import { checkTarget, isValidHost } from '#server/target.ts'

describe('the target of a request', () => {
  it('is passed on as it came, with the decoded path beside it', () => {
    expect(checkTarget('/zh/search?q=%E6%A0%B8+x')).toEqual({
      ok: true,
      url: '/zh/search?q=%E6%A0%B8+x',
      pathname: '/zh/search',
      area: 'page',
    })
    expect(checkTarget('/api/documents/file/%E6%A0%B8%20100%25.pdf')).toMatchObject({
      ok: true,
      pathname: '/api/documents/file/核 100%.pdf',
    })
  })

  it('may be absolute', () => {
    expect(checkTarget('http://example.org/en?x')).toMatchObject({ ok: true, url: '/en?x' })
    expect(checkTarget('https://example.org')).toMatchObject({ ok: true, url: '/' })
  })

  it('may hold dots that are no steps, and brackets', () => {
    for (const path of [
      '/.well-known/security.txt',
      '/en/reports/a..b/c.pdf',
      '/_next/static/chunks/%5Broot%5D.js',
      '//x',
    ]) {
      expect(checkTarget(path)).toMatchObject({ ok: true })
    }
  })

  it('must start with a slash and have no fragment', () => {
    for (const target of ['*', 'en', 'ftp://x/', '/en#x'])
      expect(checkTarget(target)).toMatchObject({ ok: false, reason: 'badAddress' })
  })

  it('may have 2,000 characters, and 8,000 in the admin', () => {
    expect(checkTarget(`/${'x'.repeat(1_999)}`)).toMatchObject({ ok: true })
    expect(checkTarget(`/${'x'.repeat(2_000)}`)).toMatchObject({ reason: 'addressTooLong' })
    expect(checkTarget(`/admin?${'x'.repeat(7_000)}`)).toMatchObject({ ok: true })
    expect(checkTarget(`/admin?${'x'.repeat(8_000)}`)).toMatchObject({ reason: 'addressTooLong' })
  })

  it('is seen through its escapes', () => {
    expect(checkTarget('/%61pi/x')).toMatchObject({ area: 'api' })
  })
})

describe('a host', () => {
  it.each(['localhost', 'localhost:3000', '127.0.0.1:3000', '[::1]:3000', 'portal.example.org', 'app_1'])(
    'may be %s',
    (host) => {
      expect(isValidHost([host], '1.1')).toBe(true)
    },
  )

  it.each(['', 'a b', 'a/b', 'user@host', 'host:', 'host:123456', '[::1', 'a,b', '<x>'])('may not be "%s"', (host) => {
    expect(isValidHost([host], '1.1')).toBe(false)
  })

  it('may be missing only in HTTP/1.0', () => {
    expect(isValidHost(undefined, '1.0')).toBe(true)
    expect(isValidHost(undefined, '1.1')).toBe(false)
  })
})

describe('the area of a path', () => {
  it.each([
    ['/api', 'api'],
    ['/api/users', 'api'],
    ['/apis', 'page'],
    ['/admin/collections/reports', 'admin'],
    ['/en/admin', 'page'],
    ['/_next/static/a.js', 'asset'],
    ['/__nextjs_font/x.woff2', 'asset'],
    ['/internal/jobs', 'internal'],
    ['/health/live', 'health'],
    ['/oai', 'page'],
  ])('%s is %s', (pathname, area) => {
    expect(areaOf(pathname)).toBe(area)
  })

  it('is one of pages only where the path does not name a file', () => {
    expect(isPagePath('/en/reports/v1.2/x', 'page')).toBe(true)
    expect(isPagePath('/en/reports/x/x-en.pdf', 'page')).toBe(false)
    expect(isPagePath('/admin', 'admin')).toBe(false)
  })

  it('decides which methods there are, except where the application does', () => {
    expect(allowedMethods('/en', 'page')).toEqual(['GET', 'HEAD'])
    expect(allowedMethods('/oai', 'page')).toBeNull()
    expect(allowedMethods('/oaix', 'page')).not.toBeNull()
    expect(allowedMethods('/api/users', 'api')).toBeNull()
  })

  it('knows the pages shown for missing ones', () => {
    expect(isNotFoundPage('/ko/not-found-page')).toBe(true)
    expect(isNotFoundPage('/fr/not-found-page')).toBe(false)
  })
})
