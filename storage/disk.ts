import type { Stats } from 'node:fs'
import { type FileHandle, open, readFile, rename, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { ByteRange } from '#domain/byte-range.ts'
import type { FileStore, StoredFile } from './file-store.ts'
import { unlessMissing } from './missing.ts'
import { streamOf } from './stream.ts'

const PIECE_BYTES = 256 * 1024

const versionOf = ({ mtimeMs, size }: Stats) => `${Math.round(mtimeMs).toString(36)}-${size.toString(36)}`

/** Node's codes where a name is of no file, or of a folder. */
const MISSING = new Set<unknown>(['ENOENT', 'EISDIR'])
const isMissing = (error: unknown) =>
  typeof error === 'object' && error !== null && 'code' in error && MISSING.has(error.code)

/** @returns null for a folder, which can be opened like a file */
async function openedFile(handle: FileHandle): Promise<StoredFile | null> {
  const stats = await handle.stat()
  if (!stats.isFile()) {
    await handle.close()
    return null
  }
  return {
    bytes: stats.size,
    version: versionOf(stats),
    // Node's stream closes the handle whenever it ends or is destroyed.
    stream: (range: ByteRange, signal: AbortSignal) =>
      streamOf(handle.createReadStream({ ...range, highWaterMark: PIECE_BYTES }), signal),
    close: () => handle.close(),
  }
}

/** @param folder absolute path; files lie in it by their names, without folders of their own */
export function diskStore(folder: string): FileStore {
  const pathOf = (name: string) => path.join(folder, path.basename(name))
  return {
    async open(name) {
      const handle = await unlessMissing(isMissing, () => open(pathOf(name), 'r'))
      if (handle === null) return null
      try {
        return await openedFile(handle)
      } catch (error) {
        await handle.close()
        throw error
      }
    },
    read: (name) => unlessMissing(isMissing, async () => new Uint8Array(await readFile(pathOf(name)))),
    async write(name, data) {
      // Never half of it under its name.
      const part = `${pathOf(name)}.part`
      await writeFile(part, data)
      await rename(part, pathOf(name))
    },
    async onDisk(name, read) {
      const stats = await unlessMissing(isMissing, () => stat(pathOf(name)))
      return stats?.isFile() ? read(pathOf(name)) : null
    },
  }
}
