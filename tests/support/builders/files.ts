import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Payload } from 'payload'
import sharp from 'sharp'
import type { Document, Image } from '#payload-types.ts'
import { uniqueSlug } from './works.ts'

type UploadedFile = { name: string; data: Buffer; mimetype: string; size: number }

const upload = (name: string, mimetype: string, data: Buffer): UploadedFile => ({
  name,
  mimetype,
  data,
  size: data.length,
})

/** @returns a real PDF of several pages. */
export const realPdf = () =>
  readFileSync(path.join(process.cwd(), 'sample/files/us-soviet-top-down-trust-building-en.pdf'))

/** @returns a real, small PNG. */
export const realPng = () =>
  sharp({ create: { width: 400, height: 200, channels: 3, background: '#246' } })
    .png()
    .toBuffer()

export const pdfFile = (data: Buffer = realPdf()) => upload(`${uniqueSlug('paper')}.pdf`, 'application/pdf', data)

/** @returns a PDF in the archive that was read already, unless `data` says otherwise. */
export async function createDocument(payload: Payload, data: Partial<Document> = {}): Promise<Document> {
  const { id } = await payload.create({ collection: 'documents', data: {}, file: pdfFile() })
  return payload.update({ collection: 'documents', id, data: { reading: 'read', pages: 12, ...data } })
}

export async function createImage(payload: Payload, data: Partial<Image> = {}): Promise<Image> {
  const file = upload(`${uniqueSlug('picture')}.png`, 'image/png', await realPng())
  return payload.create({ collection: 'images', data: { alt: 'Two chairs', ...data }, file })
}
