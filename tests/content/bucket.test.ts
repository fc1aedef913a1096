import { readdir } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { ListObjectsV2Command, S3Client } from '@aws-sdk/client-s3'
import type { Payload } from 'payload'
import sharp from 'sharp'
import { type Bucket, nameInEnvironment, startBucket } from '#tests/support/bucket.ts'
import { createDocument, createImage, realPdf } from '#tests/support/builders/files.ts'
import { restOf, type Session, signIn } from '#tests/support/builders/rest.ts'
import { publishedReport } from '#tests/support/builders/works.ts'
import { testPayload } from '#tests/support/payload.ts'

let payload: Payload
let bucket: Bucket
let editor: Session

beforeAll(async () => {
  bucket = await startBucket()
  nameInEnvironment(bucket)
  payload = await testPayload()
  editor = await signIn(payload, 'editor')
})
afterAll(() => bucket.stop())

async function keys(): Promise<string[]> {
  const { Contents } = await new S3Client(bucket.client).send(new ListObjectsV2Command({ Bucket: bucket.name }))
  return (Contents ?? []).flatMap(({ Key }) => Key ?? [])
}

describe('with a bucket in the environment', () => {
  it('a PDF is there and not on the disk, is read, and reaches readers whole and in part', async () => {
    const { filename, id } = await createDocument(payload)
    expect(await keys()).toContain(`documents/${filename}`)
    const folder = payload.collections.documents.config.upload.staticDir ?? ''
    expect(await readdir(folder).catch(() => [])).not.toContain(filename)

    const { runReadings } = await import('#jobs/readings.ts')
    await runReadings(payload)
    expect(await payload.findByID({ collection: 'documents', id })).toMatchObject({ reading: 'read', pages: 5 })

    const { slug } = await publishedReport(payload, { document: id })
    const { getEditionPdf } = await import('#content/documents.ts')
    const pdf = await getEditionPdf('en', slug ?? '', `${slug}-en.pdf`)
    const file = pdf === 'failed' ? null : await pdf?.open()
    expect(file?.bytes).toBe(realPdf().length)
    const part = await new Response(file?.stream({ start: 0, end: 7 }, new AbortController().signal)).text()
    expect(part).toMatch(/^%PDF-1\.\d$/)
  })

  it('a PDF that no published page uses is for the staff alone', async () => {
    const { filename } = await createDocument(payload)
    const file = `/documents/file/${filename}`
    expect((await restOf(payload, null)('GET', file)).status).toBe(403)
    expect((await editor.rest('GET', file)).status).toBe(200)
  })

  it('a picture and its sizes are there, are sent, and go when it is deleted for good', async () => {
    const image = await createImage(payload)
    const names = [image.filename, image.sizes?.thumbnail?.filename]
    expect(await keys()).toEqual(expect.arrayContaining(names.map((name) => `images/${name}`)))
    const answer = await editor.rest('GET', `/images/file/${image.sizes?.thumbnail?.filename}`)
    expect(answer.status).toBe(200)
    expect(answer.headers.get('content-type')).toBe('image/webp')
    expect(image.url).not.toContain(bucket.endpoint)

    await payload.delete({ collection: 'images', id: image.id, trash: true })
    for (const name of names) expect(await keys()).not.toContain(`images/${name}`)
  })

  it('a picture can be cropped there', async () => {
    const image = await createImage(payload)
    const crop =
      'uploadEdits[crop][x]=0&uploadEdits[crop][y]=0&uploadEdits[crop][width]=50&uploadEdits[crop][height]=50'
    const size = 'uploadEdits[widthInPixels]=40&uploadEdits[heightInPixels]=30'
    const answer = await editor.rest('PATCH', `/images/${image.id}?${crop}&${size}`, { credit: 'Cropped' })
    expect(answer.body.errors).toBeUndefined()
    expect(answer.body.doc).toMatchObject({ width: 40, height: 30 })
    const { files } = await import('#storage/stores.ts')
    const stored = await files.images.read(String(answer.body.doc?.filename))
    expect(await sharp(stored ?? undefined).metadata()).toMatchObject({ width: 40, height: 30 })
  })
})
