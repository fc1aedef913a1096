import type { IncomingHttpHeaders } from 'node:http'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { createPages } from '#server/pages.ts'
import type { RequestHandler } from '#server/internal-request.ts'
import { ask, htmlPage, OWN_FILES, startFront } from './support/front.ts'
import type { Front } from './support/front.ts'

const RUNTIME = '<script src="/_next/static/chunks/a.js" async=""></script><script>self.__next_f.push([1,"x"])</script>'
const DATA = '<script type="application/ld+json">{"name":"Report"}</script>'
const text = '<p>Some text of a report.</p>'.repeat(100)
const html = (parts: string) =>
  `<!DOCTYPE html><html lang="en"><head><title>A</title></head><body>${text}${parts}</body></html>`
/** As readers get it: with its title for the margins of a printed page. */
const sent = (parts: string) => html(parts).replace('<html lang="en">', '<html lang="en" data-title="A">')
const moduleScript = `<script type="module" src="${OWN_FILES.module()?.address}"></script>`

/** Pages as Next makes them, with its scripts. */
const application: RequestHandler = async (req, res) => {
  // As Next has it: what is set in an answer that is sent is no error, but ignored.
  const setHeader = res.setHeader.bind(res)
  res.setHeader = (name, value) => (res.headersSent ? res : setHeader(name, value))
  const path = req.url ?? ''
  const send = (status: number, body: string, headers: Record<string, string> = {}) => {
    res.writeHead(status, {
      'Content-Type': 'text/html; charset=utf-8',
      'Cache-Control': 's-maxage=31536000',
      Vary: 'rsc',
      'Content-Length': String(Buffer.byteLength(body)),
      ...headers,
    })
    res.end(req.method === 'HEAD' ? null : body)
  }
  if (path.endsWith('/missing')) return send(404, '<html id="__next_error__"></html>')
  if (path.endsWith('.xml')) return send(200, '<a/>', { 'Content-Type': 'application/xml' })
  if (path.endsWith('/elements')) return send(200, html(`<copy-text>a</copy-text>${RUNTIME}`))
  if (path.includes('?')) return send(200, html(''), { 'Cache-Control': 'private, no-cache, no-store' })
  if (path.endsWith('/changing')) return send(200, html(`${count++}${RUNTIME}`))
  return send(200, html(DATA + RUNTIME))
}
let count = 0

let front: Front
beforeAll(async () => {
  front = await startFront({ handle: application })
})
afterAll(() => front.stop())

const comparable = (headers: IncomingHttpHeaders) => ({ ...headers, date: undefined, 'transfer-encoding': undefined })

describe('a page for readers', () => {
  it('has none of the framework’s scripts, and keeps the data', async () => {
    const reply = await ask(front.port, '/en/reports/a')
    expect(reply.body).toBe(sent(DATA))
    expect(reply.headers['content-length']).toBe(String(Buffer.byteLength(reply.body)))
  })

  it('names the module where it has an element of ours', async () => {
    expect((await ask(front.port, '/en/elements')).body).toBe(
      sent('<copy-text>a</copy-text>').replace('</head>', `${moduleScript}</head>`),
    )
  })

  it('runs scripts of the portal only, and no inline ones', async () => {
    const policy = (await ask(front.port, '/en/reports/a')).headers['content-security-policy']
    expect(policy).toContain("script-src 'self';")
    expect(policy).toContain("style-src 'self' 'sha256-")
    expect(policy).not.toContain('unsafe')
  })

  it('is the same the second time, from memory, and to HEAD', async () => {
    const first = await ask(front.port, '/ja/reports/a')
    for (const encoding of ['identity', 'gzip', 'br']) {
      const headers = { 'accept-encoding': encoding }
      const get = await ask(front.port, '/ja/reports/a', { headers })
      const head = await ask(front.port, '/ja/reports/a', { headers, method: 'HEAD' })
      expect(get.headers.etag).toBe(first.headers.etag)
      expect(comparable(head.headers)).toEqual(comparable(get.headers))
      expect(get.headers['content-encoding']).toBe(encoding === 'identity' ? undefined : encoding)
    }
  })

  it('has another tag when it is another page', async () => {
    const tags = [await ask(front.port, '/en/changing'), await ask(front.port, '/en/changing')]
    expect(new Set(tags.map(({ headers }) => headers.etag)).size).toBe(2)
  })

  it('may be kept, and asked about, also where it is made for one request', async () => {
    const { headers } = await ask(front.port, '/en/reports?year=2025')
    expect(headers['cache-control']).toBe('public, max-age=0, must-revalidate')
    expect(headers.etag).toMatch(/^W\/"/)
  })

  it('is told to be unchanged with the headers that go over into what the browser has', async () => {
    for (const [path, encoding] of [
      ['/en/reports/b', 'identity'],
      ['/en/reports/b', 'gzip'],
    ] as const) {
      const get = await ask(front.port, path, { headers: { 'accept-encoding': encoding } })
      const headers = { 'accept-encoding': encoding, 'if-none-match': get.headers.etag ?? '' }
      const again = await ask(front.port, path, { headers })
      expect([again.status, again.body]).toEqual([304, ''])
      for (const name of ['etag', 'cache-control', 'vary', 'content-security-policy', 'speculation-rules'])
        expect([name, again.headers[name]]).toEqual([name, get.headers[name]])
      expect(again.headers).not.toHaveProperty('content-length')
      expect(comparable((await ask(front.port, path, { headers, method: 'HEAD' })).headers)).toEqual(
        comparable(again.headers),
      )
    }
  })

  it('is not sent to who wants another state of it', async () => {
    const reply = await ask(front.port, '/en/reports/a', { headers: { 'if-match': '"other"' } })
    expect([reply.status, reply.body]).toEqual([412, ''])
  })

  it('is without scripts too where it is that of a missing or a failed one', async () => {
    const missing = await ask(front.port, '/en/missing')
    expect([missing.status, missing.body]).toEqual([404, sent(DATA)])
    expect(missing.headers['content-security-policy']).toContain("script-src 'self';")
    const away = await startFront({ handle: application, isPrepared: () => false })
    const failed = await ask(away.port, '/en')
    expect(failed.status).toBe(503)
    expect(failed.body).not.toContain('<script')
    expect(failed.headers['content-security-policy']).not.toContain('unsafe')
    await away.stop()
  })
})

describe('the encoding of a page', () => {
  it.each([
    ['gzip, deflate, br, zstd', 'br'],
    ['gzip, br;q=0', 'gzip'],
    ['*', 'br'],
    ['identity', undefined],
    ['deflate', 'deflate'],
    ['', undefined],
  ])('for a client that takes "%s" is %s', async (accepted, encoding) => {
    const { headers } = await ask(front.port, '/en/reports/a', { headers: { 'accept-encoding': accepted } })
    expect(headers['content-encoding']).toBe(encoding)
    expect(headers.vary).toBe('rsc, Accept-Encoding')
  })

  it.each(['gzip', 'br'])('%s leaves it the same page, in fewer bytes, whose number is told', async (encoding) => {
    for (let time = 0; time < 2; time++) {
      const answer = await fetch(`http://127.0.0.1:${front.port}/en/reports/a`, {
        headers: { 'Accept-Encoding': encoding },
      })
      expect(answer.headers.get('content-encoding')).toBe(encoding)
      expect(Number(answer.headers.get('content-length'))).toBeLessThan(html(DATA).length / 10)
      expect(await answer.text()).toBe(sent(DATA))
    }
  })
})

describe('other answers', () => {
  it('of drafts keep the application’s scripts, and get the module', async () => {
    const reply = await ask(front.port, '/preview/reports/elements')
    expect(reply.body).toBe(html(`<copy-text>a</copy-text>${RUNTIME}`).replace('</head>', `${moduleScript}</head>`))
    expect(reply.headers['content-security-policy']).toContain("script-src 'self' 'unsafe-inline'")
    expect(reply.headers).not.toHaveProperty('speculation-rules')
    expect(reply.headers).not.toHaveProperty('etag')
  })

  it('of the admin are not touched', async () => {
    const reply = await ask(front.port, '/admin/elements')
    expect(reply.body).toBe(html(`<copy-text>a</copy-text>${RUNTIME}`))
    expect(reply.headers['content-security-policy']).toContain("script-src 'self' 'unsafe-inline'")
  })

  it('than pages are not touched', async () => {
    const reply = await ask(front.port, '/en/feed.xml')
    expect(reply.body).toBe('<a/>')
    expect(reply.headers).not.toHaveProperty('speculation-rules')
  })

  it('in development keep the scripts that reload pages', async () => {
    const dev = await startFront({ handle: application, dev: true })
    const reply = await ask(dev.port, '/en/elements')
    expect(reply.body).toContain(RUNTIME)
    expect(reply.body).toContain(moduleScript)
    expect(reply.headers['content-security-policy']).toContain("script-src 'self' 'unsafe-inline' 'unsafe-eval'")
    await dev.stop()
  })
})

describe('the files that pages name', () => {
  it('are kept for good under an address with their hash', async () => {
    for (const file of [OWN_FILES.module(), OWN_FILES.speculationRules]) {
      const reply = await ask(front.port, file?.address ?? '')
      expect([reply.status, reply.headers['content-type']]).toEqual([200, file?.type])
      expect(reply.headers['cache-control']).toBe('public, max-age=31536000, immutable')
      expect(reply.body).toBe(file?.body.toString())
    }
  })

  it('are named to browsers by a header', async () => {
    const { headers } = await ask(front.port, '/ko')
    expect(headers['speculation-rules']).toBe(`"${OWN_FILES.speculationRules.address}"`)
  })

  it('are compressed, have the same headers for HEAD, and exist before the application does', async () => {
    const waiting = await startFront({ handle: application, isPrepared: () => false })
    const headers = { 'accept-encoding': 'gzip' }
    const address = OWN_FILES.module()?.address ?? ''
    const get = await ask(waiting.port, address, { headers })
    const head = await ask(waiting.port, address, { headers, method: 'HEAD' })
    expect([get.status, get.headers['content-encoding']]).toEqual([200, 'gzip'])
    expect(comparable(head.headers)).toEqual(comparable(get.headers))
    await waiting.stop()
  })
})

describe('the memory for pages', () => {
  const bytes = (word: string) => Buffer.from(htmlPage(`${word}<script>a()</script>`))

  it('gives back what was made, and knows nothing else', () => {
    const pages = createPages({ keepScripts: false, module: () => null })
    expect(pages.recall(bytes('a'))).toBeNull()
    const made = pages.prepare(bytes('a'))
    expect(made.body.toString()).toBe(htmlPage('a'))
    expect(pages.recall(bytes('a'))).toBe(made)
    expect(pages.recall(bytes('b'))).toBeNull()
  })

  it('forgets what was used longest ago when it is full', () => {
    const pages = createPages({ keepScripts: false, module: () => null, maxBytes: 1_500 })
    pages.prepare(bytes('a'))
    pages.prepare(bytes('b'))
    pages.recall(bytes('a'))
    pages.prepare(bytes('c'))
    expect(['a', 'b', 'c'].map((word) => pages.recall(bytes(word)) !== null)).toEqual([true, false, true])
  })

  it('makes pages anew for another module', () => {
    let address = '/elements-1.js'
    const pages = createPages({ keepScripts: false, module: () => address })
    const page = Buffer.from(html('<copy-text></copy-text>'))
    expect(pages.prepare(page).body.toString()).toContain('/elements-1.js')
    address = '/elements-2.js'
    expect(pages.recall(page)).toBeNull()
  })
})
