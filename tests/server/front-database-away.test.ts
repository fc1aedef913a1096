import { afterEach, describe, expect, it } from '@jest/globals'
import { ERROR_MESSAGES } from '#domain/error-messages.ts'
import { ask, fakeNext, startFront } from './support/front.ts'
import type { Front } from './support/front.ts'

let front: Front
afterEach(() => front.stop())

const away = { isReachable: () => Promise.resolve(false), hasAnswered: () => true }
const neverThere = { isReachable: () => Promise.resolve(false), hasAnswered: () => false }

describe('before the database has answered once', () => {
  it('pages are 503 with words in the language of the reader, and say when to come back', async () => {
    front = await startFront({ database: neverThere })
    const reply = await ask(front.port, '/ko/reports')
    expect(reply.status).toBe(503)
    expect(reply.headers['retry-after']).toBe('30')
    expect(reply.headers['cache-control']).toBe('no-store')
    expect(reply.body).toContain('<html lang="ko">')
    expect(reply.body).toContain(ERROR_MESSAGES.ko.unavailable.title)
  })

  it('the API is 503 in JSON', async () => {
    front = await startFront({ database: neverThere })
    const reply = await ask(front.port, '/api/reports')
    expect(reply.status).toBe(503)
    expect(JSON.parse(reply.body)).toEqual({ errors: [{ message: ERROR_MESSAGES.en.unavailable.text }] })
  })

  it('the root, static files and bad addresses are answered as ever', async () => {
    front = await startFront({ database: neverThere })
    expect((await ask(front.port, '/')).status).toBe(307)
    expect((await ask(front.port, '/_next/static/x.js')).status).toBe(200)
    expect((await ask(front.port, '/en/%00')).status).toBe(400)
  })

  it('the process is alive but not ready', async () => {
    front = await startFront({ database: neverThere })
    expect((await ask(front.port, '/health/live')).status).toBe(200)
    const ready = await ask(front.port, '/health/ready')
    expect(ready.status).toBe(503)
    expect(JSON.parse(ready.body)).toEqual({ status: 'not ready', application: true, database: false })
    expect(ready.headers['cache-control']).toBe('no-store')
  })
})

describe('before the application is prepared', () => {
  it('everything is 503, and the process not ready', async () => {
    front = await startFront({ isPrepared: () => false })
    expect((await ask(front.port, '/en')).status).toBe(503)
    expect((await ask(front.port, '/_next/static/x.js')).status).toBe(503)
    expect((await ask(front.port, '/health/ready')).status).toBe(503)
  })
})

describe('while the database is away', () => {
  it('pages that the application still has are served', async () => {
    front = await startFront({ database: away })
    expect((await ask(front.port, '/en/reports')).status).toBe(200)
  })

  it('pages that it cannot make are 503 instead of 500', async () => {
    front = await startFront({ database: away })
    const reply = await ask(front.port, '/en/broken')
    expect(reply.status).toBe(503)
    expect(reply.headers['retry-after']).toBe('30')
    expect(reply.body).toContain(ERROR_MESSAGES.en.unavailable.title)
  })

  it('so are requests on which it throws', async () => {
    front = await startFront({ database: away })
    expect((await ask(front.port, '/en/throws')).status).toBe(503)
  })

  it('so are the answers of the API, whatever it said itself', async () => {
    front = await startFront({ database: away })
    for (const path of ['/api/broken', '/api/own-words']) {
      const reply = await ask(front.port, path)
      expect(reply.status).toBe(503)
      expect(JSON.parse(reply.body)).toHaveProperty('errors')
    }
  })

  it('a missing page is shown from the last good copy, and without one from a plain page', async () => {
    let works = true
    front = await startFront({
      database: away,
      handle: (req, res) => {
        if (!works && req.url?.endsWith('/not-found-page')) throw new Error('no database')
        return fakeNext(req, res)
      },
    })
    expect((await ask(front.port, '/en/missing')).body).toContain('Not here (/en/not-found-page)')
    works = false
    await new Promise((resolve) => setTimeout(resolve, 1_100))
    expect((await ask(front.port, '/en/missing')).body).toContain('Not here (/en/not-found-page)')
    const plain = await ask(front.port, '/ja/missing')
    expect(plain.status).toBe(404)
    expect(plain.body).toContain(ERROR_MESSAGES.ja.notFound.title)
  })
})
