import type { ServerResponse } from 'node:http'
import type { Answer } from './error-answer.ts'
import { headerPairs } from './final-headers.ts'

/** What to send of a held answer: another one, the same with another body and more headers, or (null) itself. */
export type Settlement = Answer | Replacement | null
export type Replacement = { status?: undefined; headers: Record<string, string>; body: Buffer }

/** Pages are far smaller. What is larger is sent as it comes. */
const MAX_HELD_BYTES = 8_000_000

export type Hold = {
  /**
   * Ends holding: what has been held is thrown away, and the next write goes to the client.
   * @returns false when the answer was complete already and is being sent
   */
  abandon: () => boolean
}

/**
 * Keeps an answer back until it is complete, so that another can be sent in its place.
 * To the application the answer looks sent. Answers not worth holding stream as ever.
 *
 * @param shouldHold asked once, when status and headers are known
 * @param settle gets the complete body
 * @param onFailure called when `settle` fails
 */
export function holdAnswer(
  res: ServerResponse,
  options: {
    shouldHold: (status: number, contentType: string) => boolean
    settle: (body: Buffer) => Promise<Settlement>
    onFailure: (error: unknown) => void
  },
): Hold {
  const original = {
    writeHead: res.writeHead.bind(res),
    write: res.write.bind(res),
    end: res.end.bind(res),
    flushHeaders: res.flushHeaders.bind(res),
  }
  let mode: 'undecided' | 'holding' | 'ended' | 'passing' = 'undecided'
  let chunks: Buffer[] = []
  let size = 0

  function decide(): void {
    if (mode !== 'undecided') return
    if (options.shouldHold(res.statusCode, String(res.getHeader('Content-Type') ?? ''))) {
      mode = 'holding'
      Object.defineProperty(res, 'headersSent', { configurable: true, get: () => true })
    } else pass()
  }

  function pass(): void {
    mode = 'passing'
    chunks = []
    Object.assign(res, original)
    Reflect.deleteProperty(res, 'headersSent')
    res.finished = false
  }

  function keep(chunk: unknown, encoding: unknown): void {
    if (chunk === undefined || chunk === null || typeof chunk === 'function') return
    const buffer =
      chunk instanceof Uint8Array
        ? Buffer.from(chunk)
        : Buffer.from(String(chunk), isEncoding(encoding) ? encoding : 'utf8')
    chunks.push(buffer)
    size += buffer.length
  }

  async function finish(callback: () => void): Promise<void> {
    const held = Buffer.concat(chunks)
    const settlement = await options.settle(held)
    pass()
    const body = settlement?.body ?? held
    if (settlement?.status) replaceHeaders(res, settlement)
    // Set here and not by `settle`: Next ignores what is set in an answer that looks sent.
    else if (settlement) setHeaders(res, { ...settlement.headers, 'Content-Length': String(body.length) })
    else if (!res.hasHeader('Content-Length')) res.setHeader('Content-Length', body.length)
    res.end(body, callback)
  }

  res.writeHead = (status: number, ...rest: unknown[]): ServerResponse => {
    if (mode === 'undecided') {
      res.statusCode = status
      for (const [name, value] of headerPairs(rest)) res.setHeader(name, value)
      decide()
    }
    return mode === 'passing' ? original.writeHead(status) : res
  }
  res.flushHeaders = () => {
    decide()
    if (mode === 'passing') original.flushHeaders()
  }
  res.write = (chunk: unknown, ...rest: unknown[]): boolean => {
    decide()
    if (mode === 'passing') return Reflect.apply(original.write, res, [chunk, ...rest])
    if (mode === 'ended') return false
    keep(chunk, rest[0])
    callbackOf(rest)()
    if (size > MAX_HELD_BYTES) {
      const held = Buffer.concat(chunks)
      pass()
      return original.write(held)
    }
    return true
  }
  res.end = (...args: unknown[]): ServerResponse => {
    decide()
    if (mode === 'passing') return Reflect.apply(original.end, res, args)
    if (mode === 'ended') return res
    keep(args[0], args[1])
    mode = 'ended'
    res.finished = true
    finish(callbackOf(args)).catch((error: unknown) => {
      pass()
      options.onFailure(error)
    })
    return res
  }

  return {
    abandon: () => {
      if (mode === 'ended') return false
      if (mode !== 'passing') pass()
      return true
    },
  }
}

function isEncoding(value: unknown): value is BufferEncoding {
  return typeof value === 'string' && Buffer.isEncoding(value)
}

function callbackOf(args: readonly unknown[]): () => void {
  const callback = args.find((arg) => typeof arg === 'function')
  return () => {
    callback?.()
  }
}

/** Headers of the application that stay true for another answer. */
const LASTING = new Set(['vary', 'set-cookie'])

function replaceHeaders(res: ServerResponse, answer: Answer): void {
  for (const name of res.getHeaderNames()) if (!LASTING.has(name.toLowerCase())) res.removeHeader(name)
  res.statusCode = answer.status
  setHeaders(res, answer.headers)
}

function setHeaders(res: ServerResponse, headers: Record<string, string>): void {
  for (const [name, value] of Object.entries(headers)) res.setHeader(name, value)
}
