import type { Readable } from 'node:stream'

/**
 * Hands on what a stream of Node's reads, a piece at a time, as fast as it is taken. The source is destroyed at the
 * end, and when the reader goes away.
 */
export function streamOf(source: Readable, signal: AbortSignal): ReadableStream<Uint8Array> {
  const pieces: AsyncIterator<Buffer> = source[Symbol.asyncIterator]()
  const stop = () => {
    source.destroy()
  }
  signal.addEventListener('abort', stop, { once: true })
  if (signal.aborted) stop()
  return new ReadableStream({
    async pull(controller) {
      const piece = await pieces.next()
      if (piece.done) {
        signal.removeEventListener('abort', stop)
        controller.close()
      } else {
        controller.enqueue(new Uint8Array(piece.value))
      }
    },
    cancel: stop,
  })
}
