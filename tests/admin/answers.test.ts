/** @jest-environment node */
import { createServer, type IncomingMessage, type Server } from 'node:http'
import { text } from 'node:stream/consumers'
import { afterEach, describe, expect, it, jest } from '@jest/globals'
import { ask, errorMessageOf } from '../../admin/answers.ts'

describe('errorMessageOf', () => {
  it('prefers what is said about single fields to the general message', () => {
    const fields = {
      errors: [
        { path: 'slug', message: 'Taken.' },
        { path: 'title', message: 'Add a title.' },
      ],
    }
    expect(errorMessageOf({ errors: [{ message: 'Invalid: slug, title', data: fields }] })).toBe('Taken. Add a title.')
  })

  it('takes the general message where there is no other', () => {
    expect(errorMessageOf({ errors: [{ message: 'Only editors can do this.' }] })).toBe('Only editors can do this.')
  })

  it.each([null, 'Bad gateway', [], {}, { errors: 'no' }, { errors: [null, {}] }])('has none for %p', (body) => {
    expect(errorMessageOf(body)).toBeNull()
  })
})

describe('ask', () => {
  let server: Server | null = null

  afterEach(() => {
    server?.close()
    jest.restoreAllMocks()
  })

  /** @returns address of a server that gives one answer, and what it was sent. */
  async function answering(status: number, body: string) {
    const received: { request: IncomingMessage; body: string }[] = []
    const listening = createServer((request, response) => {
      void text(request).then((sent) => {
        received.push({ request, body: sent })
        response.writeHead(status).end(body)
      })
    })
    server = listening
    await new Promise<void>((resolve) => listening.listen(0, '127.0.0.1', resolve))
    const address = listening.address()
    if (address === null || typeof address === 'string') throw new Error('The server has no port.')
    return { url: `http://127.0.0.1:${address.port}/api`, received }
  }

  it("sends the body as JSON and names the admin's language", async () => {
    const { url, received } = await answering(200, '{"state":"inReview"}')
    const answer = await ask(url, 'ja', { method: 'POST', body: { action: 'submit' } })
    expect(answer).toEqual({ ok: true, body: { state: 'inReview' } })
    expect(received[0]?.body).toBe('{"action":"submit"}')
    expect(received[0]?.request.method).toBe('POST')
    expect(received[0]?.request.headers).toMatchObject({ 'accept-language': 'ja', 'content-type': 'application/json' })
  })

  it('hands on why the server refused', async () => {
    const { url } = await answering(409, '{"errors":[{"message":"Not from this state."}]}')
    expect(await ask(url, 'en')).toEqual({ ok: false, message: 'Not from this state.', status: 409 })
  })

  it('is a failure without a message where the answer is no JSON', async () => {
    const { url } = await answering(502, '<html>')
    expect(await ask(url, 'en')).toEqual({ ok: false, message: null, status: 502 })
  })

  it('is a failure without a message where the server cannot be reached', async () => {
    const logged = jest.spyOn(console, 'error').mockImplementation(() => undefined)
    expect(await ask('http://127.0.0.1:1/api', 'en')).toEqual({ ok: false, message: null })
    expect(logged).toHaveBeenCalledTimes(1)
  })
})
