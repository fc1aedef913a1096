import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { PutObjectCommand, S3Client } from '@aws-sdk/client-s3'
import { diskStore } from '#storage/disk.ts'
import type { FileStore, StoredFile } from '#storage/file-store.ts'
import { s3Store } from '#storage/s3.ts'
import { type Bucket, startBucket } from '../support/bucket.ts'

/** Larger than what is read at once, so that a stream can be left half-way. */
const BYTES = 3_000_000
const CONTENT = Buffer.alloc(BYTES, '0123456789')
const never = new AbortController().signal

let folder: string
let bucket: Bucket
const stores: Record<string, { store: FileStore; put: (name: string, content: Buffer) => Promise<unknown> }> = {}

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'stores-'))
  bucket = await startBucket()
  const client = new S3Client(bucket.client)
  stores.disk = { store: diskStore(folder), put: (name, content) => writeFile(path.join(folder, name), content) }
  stores.bucket = {
    store: s3Store(client, bucket.name, 'documents'),
    put: (name, Body) => client.send(new PutObjectCommand({ Bucket: bucket.name, Key: `documents/${name}`, Body })),
  }
  await Promise.all(Object.values(stores).map(({ put }) => put('report.pdf', CONTENT)))
})

afterAll(async () => {
  await bucket.stop()
  await rm(folder, { recursive: true })
})

async function opened(kind: string, name = 'report.pdf'): Promise<StoredFile> {
  const file = await stores[kind]?.store.open(name)
  if (!file) throw new Error('No such file.')
  return file
}

const part = async (kind: string, start: number, end: number) =>
  new Response((await opened(kind)).stream({ start, end }, never)).arrayBuffer()

describe.each(['disk', 'bucket'])('files kept in a %s', (kind) => {
  it('are sent whole and in part', async () => {
    const file = await opened(kind)
    expect(file.bytes).toBe(BYTES)
    await file.close()
    expect(Buffer.from(await part(kind, 0, BYTES - 1)).equals(CONTENT)).toBe(true)
    expect(Buffer.from(await part(kind, 12, 15)).toString()).toBe('2345')
  })

  it('have another version once they are others', async () => {
    await stores[kind]?.put('cover.webp', Buffer.from('one'))
    const { version: before, ...first } = await opened(kind, 'cover.webp')
    await first.close()
    await stores[kind]?.put('cover.webp', Buffer.from('other'))
    const { version: after, ...second } = await opened(kind, 'cover.webp')
    await second.close()
    expect(after).not.toBe(before)
    expect(after).toMatch(/^[\w-]+$/)
  })

  it('are left half-way when the reader stops, or goes away', async () => {
    const stopped = (await opened(kind)).stream({ start: 0, end: BYTES - 1 }, never).getReader()
    await stopped.read()
    await stopped.cancel()
    const away = new AbortController()
    const left = (await opened(kind)).stream({ start: 0, end: BYTES - 1 }, away.signal).getReader()
    await left.read()
    away.abort()
    // Ends, with or without an error, and does not go on for ever.
    const rest = async () => {
      for (let piece = await left.read(); !piece.done; piece = await left.read()) continue
    }
    await rest().catch(() => undefined)
  })

  it('are on a disk for as long as a process reads them', async () => {
    const copy = await stores[kind]?.store.onDisk('report.pdf', async (file) => ({
      file,
      content: await readFile(file),
    }))
    expect(copy?.content.equals(CONTENT)).toBe(true)
    if (kind === 'bucket') await expect(readFile(copy?.file ?? '')).rejects.toThrow('ENOENT')
    expect(Buffer.from((await stores[kind]?.store.read('report.pdf')) ?? []).equals(CONTENT)).toBe(true)
  })

  it('are null where they are not there, and outside of their folder', async () => {
    const store = stores[kind]?.store
    for (const name of ['missing.pdf', '../report.pdf/..', '/etc/hostname']) {
      expect(await store?.open(name)).toBeNull()
      expect(await store?.read(name)).toBeNull()
      expect(await store?.onDisk(name, async () => true)).toBeNull()
    }
  })
})

describe('a store that does not answer', () => {
  it('is an error, not a missing file', async () => {
    const away = s3Store(new S3Client({ ...bucket.client, endpoint: 'http://127.0.0.1:1', maxAttempts: 1 }), 'b', 'x')
    await expect(away.open('report.pdf')).rejects.toThrow('ECONNREFUSED')
  })
})
