import type { IncomingMessage } from 'node:http'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import Negotiator from 'negotiator'

/** The ways to compress a page, the better one first. */
const COMPRESSORS = {
  br: (body: Buffer) =>
    promisify(brotliCompress)(body, {
      params: {
        // Below, it is no faster; above, it wins a little for many times the time.
        [constants.BROTLI_PARAM_QUALITY]: 5,
        [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
      },
    }),
  gzip: (body: Buffer) => promisify(gzip)(body),
}

export type Encoding = keyof typeof COMPRESSORS
const ENCODINGS: readonly Encoding[] = ['br', 'gzip']

/** @returns the best encoding that the client takes, or null: as it is. */
export function encodingFor(req: IncomingMessage): Encoding | null {
  const taken = new Negotiator(req).encodings([...ENCODINGS])
  return ENCODINGS.find((encoding) => taken.includes(encoding)) ?? null
}

/** @returns a function that compresses this body, each way once. */
export function compressOnce(body: Buffer): (encoding: Encoding) => Promise<Buffer> {
  const done = new Map<Encoding, Promise<Buffer>>()
  return (encoding) => {
    const compressed = done.get(encoding) ?? COMPRESSORS[encoding](body)
    done.set(encoding, compressed)
    return compressed
  }
}
