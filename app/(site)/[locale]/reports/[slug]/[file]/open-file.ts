import type { FileHandle } from 'node:fs/promises'
import { open } from 'node:fs/promises'
import type { ByteRange } from '#domain/byte-range.ts'

/** @returns an open file of exactly `bytes` bytes, or what keeps it from being delivered. */
export async function openFile(path: string, bytes: number): Promise<{ handle: FileHandle } | { fault: unknown }> {
  let handle: FileHandle
  try {
    handle = await open(path, 'r')
  } catch (fault) {
    return { fault }
  }
  try {
    const stats = await handle.stat()
    if (stats.isFile() && stats.size === bytes) return { handle }
    await handle.close()
    return { fault: new Error(`The file should have ${bytes} bytes and has ${stats.size}.`) }
  } catch (fault) {
    await handle.close()
    return { fault }
  }
}

/**
 * Reads a part of the file as fast as the reader takes it, a piece at a time. The file is closed at the end, on an
 * error, and when the reader goes away.
 */
export function streamFile(handle: FileHandle, range: ByteRange, signal: AbortSignal): ReadableStream<Uint8Array> {
  // Node's stream closes the handle whenever it ends or is destroyed.
  const source = handle.createReadStream({ ...range, highWaterMark: 256 * 1024 })
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
