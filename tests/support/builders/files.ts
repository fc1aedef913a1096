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

/** @returns a real PDF of several pages, in English unless said otherwise. */
export const realPdf = (language: 'en' | 'ja' = 'en') =>
  readFileSync(path.join(process.cwd(), `sample/files/us-soviet-top-down-trust-building-${language}.pdf`))

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

/** An image with a credit, described in every language of the site, unless a text is given: then in English only. */
export async function createImage(payload: Payload, data: Partial<Image> = {}): Promise<Image> {
  const file = upload(`${uniqueSlug('picture')}.png`, 'image/png', await realPng())
  const described = { alt: 'Two chairs', credit: 'Photo: A. Sample', ...data }
  const image = await payload.create({ collection: 'images', data: described, file })
  if ('alt' in data) return image
  const alt = { en: image.alt, zh: '两把椅子', ja: '二脚の椅子', ko: '의자 두 개' }
  await payload.db.updateOne({ collection: 'images', id: image.id, data: { alt }, returning: false })
  return image
}
