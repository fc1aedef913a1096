import { open } from 'node:fs/promises'
import type { CollectionBeforeOperationHook, PayloadRequest } from 'payload'
import { refuse } from '../refuse.ts'

type UploadedFile = NonNullable<PayloadRequest['file']>

const LOOKED_AT_BYTES = 1024

/** The beginning of a file and its end; both are all of it where it is short. */
async function endsOf(file: UploadedFile): Promise<{ head: Buffer; tail: Buffer }> {
  if (!file.tempFilePath)
    return { head: file.data.subarray(0, LOOKED_AT_BYTES), tail: file.data.subarray(-LOOKED_AT_BYTES) }
  const handle = await open(file.tempFilePath)
  try {
    const { size } = await handle.stat()
    const read = async (from: number) => {
      const { buffer, bytesRead } = await handle.read(Buffer.alloc(LOOKED_AT_BYTES), 0, LOOKED_AT_BYTES, from)
      return buffer.subarray(0, bytesRead)
    }
    return { head: await read(0), tail: await read(Math.max(0, size - LOOKED_AT_BYTES)) }
  } finally {
    await handle.close()
  }
}

/** ISO 32000-2 section 7.5.2: the header `%PDF-` stands at the start; readers accept it within the first 1,024 bytes. */
const isPdf = (head: Buffer) =>
  head.includes('%PDF-') && !/^\s*<(!doctype|html|svg|\?xml)/i.test(head.toString('latin1'))

/**
 * ISO 32000-2 section 7.5.5: where its objects are is told at the end, and nearly nothing follows. Payload asks for the
 * same, and for nothing before the header, and says "Invalid PDF file." in English to everybody.
 */
const isWholePdf = (head: Buffer, tail: Buffer) =>
  head.subarray(0, 5).equals(Buffer.from('%PDF-')) && tail.includes('%%EOF') && tail.includes('xref')

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
    const { head, tail } = await endsOf(req.file)
    if (head.length === 0) refuse(req, collection.slug, 'file', 'emptyFile')
    if (kind === 'pdf' && !isPdf(head)) refuse(req, collection.slug, 'file', 'notPdf')
    if (kind === 'pdf' && !isWholePdf(head, tail)) refuse(req, collection.slug, 'file', 'incompletePdf')
    if (kind === 'image' && !isPicture(head)) refuse(req, collection.slug, 'file', 'notImage')
    return args
  }
