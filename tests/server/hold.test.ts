import { describe, expect, it } from '@jest/globals'
import { once } from 'node:events'
import type { RequestHandler } from '#server/internal-request.ts'
import { requestInternally } from '#server/internal-request.ts'
import { ask, htmlPage, startFront } from './support/front.ts'

async function answerOf(handle: RequestHandler, path = '/en') {
  const front = await startFront({ handle })
  const reply = await ask(front.port, path, { headers: { 'accept-encoding': 'gzip' } })
  const plain = await ask(front.port, path)
  await front.stop()
  return { reply, plain }
}

describe('an answer that is held back', () => {
  it('looks sent to the application, and finishes when it is sent', async () => {
    const seen: unknown[] = []
    await answerOf(async (_, res) => {
      res.setHeader('Content-Type', 'text/html')
      seen.push(res.headersSent)
      res.write('<html><p>one</p>')
      seen.push(res.headersSent, res.writableEnded)
      const finished = once(res, 'finish')
      res.end('<p>two</p></html>')
      seen.push(res.writableEnded)
      await finished
    })
    expect(seen.slice(0, 4)).toEqual([false, true, false, true])
  })

  it('is put together from text and bytes', async () => {
    const { plain } = await answerOf(async (_, res) => {
      res.writeHead(200, 'OK', { 'Content-Type': 'text/html; charset=utf-8' })
      res.flushHeaders()
      res.write('核', 'utf8')
      res.write(new Uint8Array(Buffer.from('不扩')))
      res.end(Buffer.from('散').toString('base64'), 'base64')
    })
    expect(plain.body).toBe('核不扩散')
  })

  it('streams after all when it is very large', async () => {
    const part = 'x'.repeat(1_000_000)
    const { plain } = await answerOf(async (_, res) => {
      res.writeHead(200, { 'Content-Type': 'text/html' })
      for (let count = 0; count < 12; count += 1) if (!res.write(part)) await once(res, 'drain')
      res.end('end')
    })
    expect(plain.body).toHaveLength(12_000_003)
    expect(plain.headers['transfer-encoding']).toBe('chunked')
  })

  it('is given up when the application fails half-way', async () => {
    const { plain } = await answerOf(async (_, res) => {
      res.writeHead(200, { 'Content-Type': 'text/html' })
      res.write('<html>half')
      throw new Error('half-way')
    })
    expect(plain.status).toBe(500)
    expect(plain.body).not.toContain('half')
  })

  it('is sent once even when the application fails after it', async () => {
    const { plain } = await answerOf(async (_, res) => {
      res.writeHead(200, { 'Content-Type': 'text/html' })
      res.end(htmlPage('Complete'))
      throw new Error('after')
    })
    expect(plain.status).toBe(200)
    expect(plain.body).toContain('Complete')
  })
})

describe('an answer that is not held back', () => {
  it('streams as the application writes it, and waits when the reader is slow', async () => {
    const part = Buffer.alloc(1_000_000, 'x')
    const { reply, plain } = await answerOf(async (_, res) => {
      res.writeHead(200, [['Content-Type', 'application/octet-stream']].flat())
      for (let count = 0; count < 5; count += 1) if (!res.write(part)) await once(res, 'drain')
      res.end()
    }, '/en/data.bin')
    expect(plain.body).toHaveLength(5_000_000)
    expect(reply.headers['content-type']).toBe('application/octet-stream')
  })

  it('is not compressed when it is a part of a file', async () => {
    const { reply } = await answerOf(async (_, res) => {
      res.writeHead(206, { 'Content-Type': 'text/plain', 'Content-Range': 'bytes 0-1999/5000' })
      res.end('x'.repeat(2_000))
    }, '/en/a.txt')
    expect(reply.status).toBe(206)
    expect(reply.headers).not.toHaveProperty('content-encoding')
  })
})

describe('a request of our own', () => {
  it('gets the answer without a connection', async () => {
    const answer = await requestInternally(
      async (req, res) => {
        res.writeHead(200, { 'Content-Type': 'text/html' })
        res.write(`${req.method} `)
        res.end(Buffer.from(`${req.url} ${req.headers.host}`))
      },
      '/en/not-found-page',
      { host: 'portal.example.org' },
      1_000,
    )
    expect(answer).toEqual({
      status: 200,
      contentType: 'text/html',
      body: Buffer.from('GET /en/not-found-page portal.example.org'),
    })
  })

  it('is given up after its time', async () => {
    await expect(requestInternally(async () => undefined, '/en', {}, 20)).rejects.toThrow('not rendered within 20 ms')
  })
})
