import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { S3ClientConfig } from '@aws-sdk/client-s3'
import S3rver from 's3rver'

export type Bucket = { name: string; endpoint: string; client: S3ClientConfig; stop: () => Promise<void> }

/** What s3rver takes; it knows no other. */
const KEYS = { accessKeyId: 'S3RVER', secretAccessKey: 'S3RVER' }

/** @returns an empty bucket of an S3-compatible server on a free port of this machine */
export async function startBucket(name = 'portal'): Promise<Bucket> {
  const directory = await mkdtemp(path.join(tmpdir(), 'bucket-'))
  const server = new S3rver({
    address: '127.0.0.1',
    port: 0,
    silent: true,
    directory,
    configureBuckets: [{ name, configs: [] }],
  })
  const { port } = await server.run()
  const endpoint = `http://127.0.0.1:${port}`
  return {
    name,
    endpoint,
    client: { region: 'us-east-1', endpoint, forcePathStyle: true, credentials: KEYS },
    stop: async () => {
      await server.close()
      await rm(directory, { recursive: true, force: true })
    },
  }
}

/** Has a portal that is loaded after this keep its files in the bucket. */
export function nameInEnvironment({ endpoint, name }: Bucket): void {
  Object.assign(process.env, {
    S3_BUCKET: name,
    S3_ENDPOINT: endpoint,
    S3_ACCESS_KEY_ID: KEYS.accessKeyId,
    S3_SECRET_ACCESS_KEY: KEYS.secretAccessKey,
  })
}
