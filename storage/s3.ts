import { createWriteStream } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { PassThrough, type Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import {
  GetObjectCommand,
  HeadObjectCommand,
  PutObjectCommand,
  type S3Client,
  S3ServiceException,
} from '@aws-sdk/client-s3'
import type { ByteRange } from '#domain/byte-range.ts'
import type { FileStore } from './file-store.ts'
import { unlessMissing } from './missing.ts'
import { streamOf } from './stream.ts'

/** What the SDK calls a file that is not there: of GET, and of HEAD, which has no body to name it. */
const MISSING = ['NoSuchKey', 'NotFound']
const isMissing = (error: unknown) => error instanceof S3ServiceException && MISSING.includes(error.name)

/**
 * Files in a bucket of an S3-compatible service.
 *
 * @param prefix folder of the collection in the bucket, as it is given to Payload's adapter
 */
export function s3Store(client: S3Client, bucket: string, prefix: string): FileStore {
  const objectOf = (name: string) => ({ Bucket: bucket, Key: `${prefix}/${path.basename(name)}` })
  const get = async (name: string, range?: ByteRange): Promise<Readable> => {
    const Range = range && `bytes=${range.start}-${range.end}`
    const { Body } = await client.send(new GetObjectCommand({ ...objectOf(name), Range }))
    // In Node the SDK's body is a stream of Node's; its type has those of browsers too.
    if (!Body || !('pipe' in Body)) throw new Error(`The store sent no content of ${name}.`)
    return Body
  }
  const head = (name: string) =>
    unlessMissing(isMissing, async () => {
      const { ContentLength, ETag, LastModified } = await client.send(new HeadObjectCommand(objectOf(name)))
      // Quotes have no place in a version, which becomes part of names and of other ETags.
      const version = ETag?.replace(/\W/g, '') ?? String(LastModified?.getTime())
      return { bytes: ContentLength ?? 0, version }
    })

  return {
    async open(name) {
      const found = await head(name)
      if (found === null) return null
      return {
        ...found,
        stream: (range, signal) => {
          const through = new PassThrough()
          get(name, range)
            .then((body) => pipeline(body, through, { signal }))
            .catch((error: unknown) => through.destroy(error instanceof Error ? error : new Error(String(error))))
          return streamOf(through, signal)
        },
        close: async () => undefined,
      }
    },
    read: (name) =>
      unlessMissing(isMissing, async () => {
        const pieces: Buffer[] = []
        for await (const piece of await get(name)) pieces.push(Buffer.from(piece))
        return new Uint8Array(Buffer.concat(pieces))
      }),
    async write(name, data, type) {
      await client.send(new PutObjectCommand({ ...objectOf(name), Body: data, ContentType: type }))
    },
    async onDisk(name, read) {
      const body = await unlessMissing(isMissing, () => get(name))
      if (body === null) return null
      const folder = await mkdtemp(path.join(tmpdir(), 'portal-file-'))
      const copy = path.join(folder, 'file')
      try {
        await pipeline(body, createWriteStream(copy))
        return await read(copy)
      } finally {
        await rm(folder, { recursive: true, force: true })
      }
    },
  }
}
