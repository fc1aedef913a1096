import type { ByteRange } from '#domain/byte-range.ts'

export type FileFacts = {
  bytes: number
  /** Another text for other bytes under the same name; fit for file names. */
  version: string
}

/** A file that is there, open for one reader. Whoever opens it streams it or closes it. */
export type StoredFile = FileFacts & {
  /** Reads a part as fast as the reader takes it; the file is closed at the end, on an error, and when `signal` aborts. */
  stream(range: ByteRange, signal: AbortSignal): ReadableStream<Uint8Array>
  close(): Promise<void>
}

/**
 * Where the files of one collection are kept: a folder of this machine, or a bucket. Payload writes and deletes uploads;
 * this is how we read them.
 */
export type FileStore = {
  /** @returns null where no file has that name @throws where the store does not answer */
  open(name: string): Promise<StoredFile | null>
  /** @returns the whole file, for pictures and the like; null where there is none */
  read(name: string): Promise<Uint8Array<ArrayBuffer> | null>
  /** Keeps what the portal itself makes of a file, in place of what had the name before. */
  write(name: string, data: Uint8Array, type: string): Promise<void>
  /**
   * Gives a file to a process that reads from a disk.
   *
   * @param read gets an absolute path, good until its promise settles; it must not write there
   * @returns what `read` returns; null where no file has that name
   */
  onDisk<Result>(name: string, read: (path: string) => Promise<Result>): Promise<Result | null>
}
