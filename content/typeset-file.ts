import { createHash } from 'node:crypto'
import type { TypesetDocument } from '#domain/typeset/document.ts'
import { pictureNames } from '#domain/typeset/picture-names.ts'
import { files } from '#storage/stores.ts'
import { keep, keptFile } from '#typeset/kept-files.ts'
import { digestOf } from '#typeset/layout.ts'
import { typeset } from '#typeset/typeset.ts'
import { payload } from './anonymous.ts'

async function folderOfPdfs(): Promise<string> {
  return (await payload()).config.custom?.typesetFolder
}

/** Has the files of pictures on a disk while `work` runs; one that is gone is left out. */
async function withPictures<Result>(
  [first, ...rest]: readonly [src: string, name: string][],
  work: (paths: Record<string, string>) => Promise<Result>,
  paths: Record<string, string> = {},
): Promise<Result> {
  if (first === undefined) return work(paths)
  const [src, name] = first
  const found = await files.images.onDisk(name, async (path) => ({
    result: await withPictures(rest, work, { ...paths, [src]: path }),
  }))
  return found ? found.result : withPictures(rest, work, paths)
}

/** @returns path of the PDF with that digest, or null where it is not kept */
export async function keptPdf(digest: string): Promise<string | null> {
  return keptFile(await folderOfPdfs(), digest)
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
  const digest = digestOf(document)
  try {
    const names = [...pictureNames(document)]
    const outcome = await withPictures(names, (pictures) => typeset(document, pictures))
    if ('failed' in outcome) return outcome
    const { isUniversal, pages, pdf } = outcome
    const path = await keep(await folderOfPdfs(), digest, pdf)
    const sha256 = createHash('sha256').update(pdf).digest('hex')
    return { path, digest, sha256, pages, bytes: pdf.length, isUniversal }
  } catch (error) {
    return { failed: error instanceof Error ? error.message : String(error) }
  }
}
