import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { rm } from 'node:fs/promises'
import { pipeline } from 'node:stream/promises'
import type { TypesetDocument } from '#domain/typeset/document.ts'
import { keep, keptFile, placeForNew } from '#typeset/kept-files.ts'
import { digestOf } from '#typeset/layout.ts'
import { typeset } from '#typeset/typeset.ts'
import { payload } from './anonymous.ts'

async function folders(): Promise<{ folder: string; pictures: string }> {
  const { collections, config } = await payload()
  const folder: string = config.custom?.typesetFolder
  return { folder, pictures: collections.images.config.upload.staticDir ?? '' }
}

/** @returns path of the PDF with that digest, or null where it is not kept */
export async function keptPdf(digest: string): Promise<string | null> {
  return keptFile((await folders()).folder, digest)
}

export type SetPdf = {
  path: string
  digest: string
  sha256: string
  pages: number
  bytes: number
  isUniversal: boolean
}

/** Sets a document and keeps the PDF; a folder that cannot be written to is a failure like any other. */
export async function setPdf(document: TypesetDocument): Promise<SetPdf | { failed: string }> {
  const { folder, pictures } = await folders()
  const digest = digestOf(document)
  try {
    const out = await placeForNew(folder, digest)
    const outcome = await typeset(document, pictures, out)
    if ('failed' in outcome) {
      await rm(out, { force: true })
      return outcome
    }
    const path = await keep(folder, digest, out)
    return { ...outcome, path, digest, sha256: await sha256Of(path) }
  } catch (error) {
    return { failed: error instanceof Error ? error.message : String(error) }
  }
}

async function sha256Of(file: string): Promise<string> {
  const hash = createHash('sha256')
  await pipeline(createReadStream(file), hash)
  return hash.digest('hex')
}
