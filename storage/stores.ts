import path from 'node:path'
import { S3Client, type S3ClientConfig } from '@aws-sdk/client-s3'
import { env } from '../env.ts'
import { diskStore } from './disk.ts'
import type { FileStore } from './file-store.ts'
import { s3Store } from './s3.ts'

/** The collections that have files; their names are those of the folders, on a disk and in a bucket. */

type Kept = 'documents' | 'images'

const { S3_ACCESS_KEY_ID, S3_BUCKET, S3_ENDPOINT, S3_REGION, S3_SECRET_ACCESS_KEY } = env

/** Absolute path of the folder of a collection's files on this machine, also where they are kept in a bucket. */
export const folderOf = (kept: Kept): string => path.resolve(env.DATA_DIR, 'uploads', kept)

const client: S3ClientConfig = {
  region: S3_REGION,
  // A service of one's own is seldom reached by a host name per bucket.
  ...(S3_ENDPOINT !== undefined && { endpoint: S3_ENDPOINT, forcePathStyle: true }),
  ...(S3_ACCESS_KEY_ID !== undefined &&
    S3_SECRET_ACCESS_KEY !== undefined && {
      credentials: { accessKeyId: S3_ACCESS_KEY_ID, secretAccessKey: S3_SECRET_ACCESS_KEY },
    }),
}

/** For Payload's adapter; without a bucket in the environment it is switched off. */
export const bucket = { enabled: S3_BUCKET !== undefined, name: S3_BUCKET ?? 'none', client }

function stores(): Record<Kept, FileStore> {
  if (S3_BUCKET === undefined)
    return { documents: diskStore(folderOf('documents')), images: diskStore(folderOf('images')) }
  const s3 = new S3Client(client)
  return { documents: s3Store(s3, S3_BUCKET, 'documents'), images: s3Store(s3, S3_BUCKET, 'images') }
}

export const files = stores()
