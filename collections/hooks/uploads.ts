import { open } from 'node:fs/promises'
import type { CollectionBeforeOperationHook, PayloadRequest } from 'payload'
import { refuse } from '../refuse.ts'

type UploadedFile = NonNullable<PayloadRequest['file']>

const HEAD_BYTES = 1024

async function headOf(file: UploadedFile): Promise<Buffer> {
  if (!file.tempFilePath) return file.data.subarray(0, HEAD_BYTES)
  const handle = await open(file.tempFilePath)
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0)
    return buffer.subarray(0, bytesRead)
  } finally {
    await handle.close()
  }
}

/** ISO 32000-2 section 7.5.2: the header `%PDF-` stands at the start; readers accept it within the first 1,024 bytes. */
const isPdf = (head: Buffer) =>
  head.includes('%PDF-') && !/^\s*<(!doctype|html|svg|\?xml)/i.test(head.toString('latin1'))

/** Signatures of the picture formats that browsers show: JPEG, PNG, RIFF/WebP, ISO-BMFF/AVIF. */
const isPicture = (head: Buffer) =>
  head.subarray(0, 3).equals(Buffer.from([0xff, 0xd8, 0xff])) ||
  head.subarray(0, 4).equals(Buffer.from([0x89, 0x50, 0x4e, 0x47])) ||
  head.subarray(8, 12).toString('latin1') === 'WEBP' ||
  /^ftypavi[fs]$/.test(head.subarray(4, 12).toString('latin1'))

/** Refuses files by what they contain, whatever their name or declared type says. */
export const refuseOtherFiles =
  (kind: 'pdf' | 'image'): CollectionBeforeOperationHook =>
  async ({ args, collection, operation, req }) => {
    if ((operation !== 'create' && operation !== 'update') || !req.file) return args
    const head = await headOf(req.file)
    if (kind === 'pdf' && !isPdf(head)) refuse(req, collection.slug, 'file', 'notPdf')
    if (kind === 'image' && !isPicture(head)) refuse(req, collection.slug, 'file', 'notImage')
    return args
  }
