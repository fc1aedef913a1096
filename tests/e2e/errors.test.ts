import { describe, expect, it } from '@jest/globals'
import { ask } from '#tests/server/support/front.ts'
import { baseUrl, openPage } from './support/portal.ts'

const port = Number(new URL(baseUrl).port)
const host = { Host: new URL(baseUrl).host }
const BROWSER = { ...host, Accept: 'text/html,application/xhtml+xml,*/*;q=0.8' }

/** Sends the path exactly as written; a browser would tidy it first. */
const request = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
  ask(port, path, { method, headers: { ...BROWSER, ...headers } })

const NOT_FOUND = [
  { language: 'en', lang: 'en', title: 'Page not found', home: 'Go to the home page' },
  { language: 'zh', lang: 'zh-Hans', title: '找不到该页面', home: '返回首页' },
  { language: 'ja', lang: 'ja', title: 'ページが見つかりません', home: 'ホームへ戻る' },
  { language: 'ko', lang: 'ko', title: '페이지를 찾을 수 없습니다', home: '홈으로 가기' },
]

describe.each(NOT_FOUND)('a missing page in $language', ({ language, lang, title, home }) => {
  const missing = ['nothing-here', 'reports/no-such-report', 'authors/nobody', 'reports/Not_a slug', 'a/b/c/d']

  it.each(missing)('says so with a way back, without JavaScript: %s', async (path) => {
    const page = await openPage({ javaScriptEnabled: false })
    const response = await page.goto(`/${language}/${path}`)
    expect(response?.status()).toBe(404)
    expect(await page.getAttribute('html', 'lang')).toBe(lang)
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(title)
    expect(await page.getByRole('link', { name: home }).getAttribute('href')).toBe(`/${language}`)
    expect(response?.headers()['x-robots-tag']).toBe('noindex')
    expect(response?.headers()['cache-control']).toBe('no-store')
  })
})

describe('an address without a language of the portal', () => {
  it.each(['/fr/reports', '/xx', '/zh-Hans/reports', '/EN/reports', '/nothing-here'])(
    'is missing in the language that the browser asks for: %s',
    async (path) => {
      const page = await openPage({ javaScriptEnabled: false, locale: 'ja-JP' })
      const response = await page.goto(path)
      expect(response?.status()).toBe(404)
      expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('ページが見つかりません')
    },
  )
})

describe('a malformed address', () => {
  const MALFORMED = [
    '/%00',
    '/en/%00',
    '/en/reports/%00',
    '/en/reports/x%00.pdf',
    '/%ED%A0%80',
    '/en/%ED%A0%80',
    '/en/reports/%ED%A0%80',
    '/en/authors/%E0%A4%A',
    '/en/%',
    '/..',
    '/en/../../etc/passwd',
    '/en/..%2f..%2fetc%2fpasswd',
    '/en/%2e%2e/admin',
    '/en/reports/..%5c..%5cx',
    '//example.org/en',
    '/en//reports',
    '/%252e%252e/x',
    '/en?q=%00',
    '/api/reports?where[slug][equals]=%00',
    '/api/%ED%A0%80',
    `/en/${'a'.repeat(3000)}`,
    `/en/reports/${'a'.repeat(3000)}`,
    `/${'a'.repeat(3000)}`,
    `/en?${'a'.repeat(3000)}`,
    `/en/reports/${'%E4%BA%8E'.repeat(400)}`,
  ]

  it.each(MALFORMED)('is a mistake of the one who asks, never of the server: %s', async (path) => {
    const answer = await request(path)
    // A redirect may tidy a doubled slash, but leads nowhere else.
    if (answer.status >= 300 && answer.status < 400) {
      expect(new URL(answer.headers.location ?? '', baseUrl).origin).toBe(baseUrl)
    } else {
      expect(answer.status).toBeGreaterThanOrEqual(400)
      expect(answer.status).toBeLessThan(500)
      expect(answer.body.length).toBeGreaterThan(20)
    }
  })

  it('is explained in the reader’s language', async () => {
    const answer = await request('/ja/reports/%ED%A0%80')
    expect(answer.status).toBe(400)
    expect(answer.body).toContain('<html lang="ja"')
    expect(answer.body).toContain('href="/ja"')
  })

  it('is refused when it is too long, whatever it asks for', async () => {
    expect((await request(`/ko/${'a'.repeat(3000)}`)).status).toBe(414)
  })
})

describe('HEAD', () => {
  it.each(['/en', '/en/reports/us-soviet-top-down-trust-building', '/en/nothing-here', '/fr', '/en/%ED%A0%80'])(
    'answers as GET would, without the body: %s',
    async (path) => {
      const got = await request(path)
      const head = await request(path, {}, 'HEAD')
      expect(head.body).toBe('')
      expect(head.status).toBe(got.status)
      expect(head.headers['content-type']).toBe(got.headers['content-type'])
      expect(head.headers['content-length']).toBe(got.headers['content-length'])
    },
  )

  it('is, with GET, all that reader pages take', async () => {
    for (const method of ['POST', 'PUT', 'DELETE', 'PATCH']) {
      const answer = await request('/en', {}, method)
      expect([answer.status, answer.headers.allow]).toEqual([405, 'GET, HEAD'])
    }
  })
})

describe('the address without a path', () => {
  it.each([
    ['ja', '/ja'],
    ['ko-KR,ko;q=0.9,en;q=0.8', '/ko'],
    ['zh-CN', '/zh'],
    ['zh-TW,zh;q=0.9', '/zh'],
    ['en-GB', '/en'],
    ['fr-FR,de;q=0.8', '/en'],
    ['fr,ja;q=0.5', '/ja'],
    ['*', '/en'],
    [';;;q=x', '/en'],
    ['', '/en'],
  ])('leads who asks for "%s" to %s', async (accepted, path) => {
    const answer = await request('/', { 'Accept-Language': accepted })
    expect([answer.status, answer.headers.location]).toEqual([307, path])
    expect(answer.headers.vary).toMatch(/accept-language/i)
    expect(answer.headers['set-cookie']).toBeUndefined()
  })
})
