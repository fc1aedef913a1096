import { IncomingMessage, ServerResponse } from 'node:http'
import type { IncomingHttpHeaders } from 'node:http'
import { Socket } from 'node:net'
import { headerPairs } from './final-headers.ts'

export type RequestHandler = (req: IncomingMessage, res: ServerResponse) => Promise<void>

export type CapturedAnswer = { status: number; contentType: string; body: Buffer }

/** A response that goes nowhere: it keeps what is written to it. */
class CapturedResponse extends ServerResponse {
  readonly answer: Promise<CapturedAnswer>
  readonly #chunks: Buffer[] = []
  #resolve: (answer: CapturedAnswer) => void = () => {}

  constructor(req: IncomingMessage) {
    super(req)
    this.answer = new Promise((resolve) => {
      this.#resolve = resolve
    })
  }

  override writeHead(status: number, ...rest: unknown[]): this {
    this.statusCode = status
    for (const [name, value] of headerPairs(rest)) this.setHeader(name, value)
    return this
  }

  override flushHeaders(): void {
    // Nothing waits for the headers alone.
  }

  override write(chunk: unknown): boolean {
    this.#keep(chunk)
    return true
  }

  override end(chunk?: unknown): this {
    if (this.finished) return this
    this.#keep(chunk)
    this.finished = true
    this.#resolve({
      status: this.statusCode,
      contentType: String(this.getHeader('Content-Type') ?? ''),
      body: Buffer.concat(this.#chunks),
    })
    this.emit('finish')
    this.emit('close')
    return this
  }

  #keep(chunk: unknown): void {
    if (typeof chunk === 'string') this.#chunks.push(Buffer.from(chunk))
    else if (chunk instanceof Uint8Array) this.#chunks.push(Buffer.from(chunk))
  }
}

/**
 * Has the application answer a GET request of our own, without a connection.
 *
 * @param path path of a page
 * @param timeoutMs after which the promise is rejected
 */
export async function requestInternally(
  handle: RequestHandler,
  path: string,
  headers: IncomingHttpHeaders,
  timeoutMs: number,
): Promise<CapturedAnswer> {
  const req = new IncomingMessage(new Socket())
  req.method = 'GET'
  req.url = path
  req.headers = { accept: 'text/html', ...headers }
  req.push(null)
  const res = new CapturedResponse(req)
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`${path} was not rendered within ${timeoutMs} ms`)), timeoutMs)
  })
  try {
    const rendered = handle(req, res).then(() => res.answer)
    return await Promise.race([rendered, late])
  } finally {
    clearTimeout(timer)
  }
}
