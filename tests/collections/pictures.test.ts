import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createLocalReq, type Payload } from 'payload'
import sharp from 'sharp'
import { Avifs } from '#collections/pictures/avif.ts'
import { servePicture } from '#collections/pictures/serve-picture.ts'
import { diskStore } from '#storage/disk.ts'
import { testPayload } from '#tests/support/payload.ts'

const BROWSER = 'image/avif,image/webp,image/png,*/*;q=0.8'

let payload: Payload
let folder: string
let avifs: Avifs
beforeAll(async () => {
  payload = await testPayload()
  folder = await mkdtemp(path.join(tmpdir(), 'pictures-'))
  avifs = new Avifs(path.join(folder, 'avif'), diskStore(folder))
})
afterAll(() => rm(folder, { recursive: true }))

const PICTURE = path.resolve('sample/files/us-soviet-top-down-trust-building.jpg')

async function save(name: string, angle = 0) {
  await writeFile(
    path.join(folder, name),
    await sharp(PICTURE).rotate(angle).resize(320).webp({ quality: 80 }).toBuffer(),
  )
}

async function ask(filename: string, headers: Record<string, string>, doc = { id: 1, public: true }) {
  const req = await createLocalReq({ req: { headers: new Headers(headers) } }, payload)
  return servePicture(diskStore(folder), avifs)(req, { doc, params: { collection: 'images', filename } })
}

const typeOf = async (filename: string, accept: string, doc?: { id: number; public: boolean }) =>
  (await ask(filename, { Accept: accept }, doc))?.headers.get('content-type')

async function untilType(filename: string, type: string): Promise<void> {
  for (let tries = 0; tries < 100 && (await typeOf(filename, BROWSER)) !== type; tries += 1)
    await new Promise((resolve) => setTimeout(resolve, 100))
  expect(await typeOf(filename, BROWSER)).toBe(type)
}

describe('a picture of a page', () => {
  it('is AVIF to browsers that take it, once that is made, and stays what it is to others', async () => {
    await save('a.webp')
    expect(await typeOf('a.webp', BROWSER)).toBe('image/webp')
    await untilType('a.webp', 'image/avif')
    for (const accept of ['*/*', 'image/webp,*/*', 'image/avif;q=0, image/webp'])
      expect(await typeOf('a.webp', accept)).toBe('image/webp')
    const body = await (await ask('a.webp', { Accept: BROWSER }))?.arrayBuffer()
    expect(await sharp(Buffer.from(body ?? new ArrayBuffer())).metadata()).toMatchObject({ width: 320, format: 'heif' })
  })

  it('is sent once to each browser, in the form it has', async () => {
    const [avif, webp] = [await ask('a.webp', { Accept: BROWSER }), await ask('a.webp', { Accept: '*/*' })]
    expect(avif?.headers.get('etag')).not.toBe(webp?.headers.get('etag'))
    expect(avif?.headers.get('vary')).toBe('Accept')
    const again = { Accept: BROWSER, 'If-None-Match': avif?.headers.get('etag') ?? '' }
    expect((await ask('a.webp', again))?.status).toBe(304)
    expect((await ask('a.webp', { ...again, Accept: '*/*' }))?.status).toBe(200)
  })

  it('is made anew when the file is replaced under its name', async () => {
    await save('a.webp', 90)
    expect(await typeOf('a.webp', BROWSER)).toBe('image/webp')
    await untilType('a.webp', 'image/avif')
    const made = await readdir(path.join(folder, 'avif'))
    expect(made.filter((name) => name.startsWith('a.webp.'))).toHaveLength(1)
    await avifs.forget('a.webp')
    expect(await readdir(path.join(folder, 'avif'))).toEqual([])
  })

  it('is kept by no shared cache, and made in no other form, while readers may not see it', async () => {
    await save('draft.webp')
    const answer = await ask('draft.webp', { Accept: BROWSER }, { id: 2, public: false })
    expect(answer?.headers.get('cache-control')).toBe('private, no-cache')
    await new Promise((resolve) => setTimeout(resolve, 500))
    expect(await typeOf('draft.webp', BROWSER, { id: 2, public: false })).toBe('image/webp')
  })

  it('is nothing outside of its folder, and nothing that is no picture', async () => {
    await save('b.webp')
    await untilType('b.webp', 'image/avif')
    const [made = ''] = await readdir(path.join(folder, 'avif'))
    expect((await stat(path.join(folder, 'avif', made))).size).toBeGreaterThan(0)
    for (const name of ['../b.webp', `avif/${made}`, '', '.', 'c.svg'])
      expect(await ask(name, { Accept: BROWSER })).toBeUndefined()
    expect((await ask('missing.webp', { Accept: BROWSER }))?.status).toBe(404)
  })
})
