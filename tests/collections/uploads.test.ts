import { beforeAll, describe, expect, it } from '@jest/globals'
import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import type { Payload } from 'payload'
import { realPdf, realPng } from '#tests/support/builders/files.ts'
import { cutOffPdf, damagedPdf, html, plainPdf, svg } from '#tests/support/builders/pdfs.ts'
import { type Answer, refusals, restOf, type Session, signIn } from '#tests/support/builders/rest.ts'
import { publishedReport, uniqueSlug } from '#tests/support/builders/works.ts'
import { testPayload } from '#tests/support/payload.ts'

let payload: Payload
let editor: Session
let translator: Session

beforeAll(async () => {
  payload = await testPayload()
  editor = await signIn(payload, 'editor')
  translator = await signIn(payload, 'translator')
})

function form(name: string, type: string, data: Buffer, fields: object = {}): FormData {
  const body = new FormData()
  body.append('_payload', JSON.stringify(fields))
  body.append('file', new File([new Uint8Array(data)], name, { type }))
  return body
}

const pdf = (data: Buffer, name = `${uniqueSlug('paper')}.pdf`, fields: object = {}) =>
  form(name, 'application/pdf', data, fields)
const upload = (body: FormData, by = editor): Promise<Answer> => by.rest('POST', '/documents', body)
const folder = () => path.join(payload.collections.documents.config.upload.staticDir ?? '')
const filesNow = async () => (existsSync(folder()) ? readdir(folder()) : [])

describe('an uploaded PDF', () => {
  it('is kept as it is, and waits for its reading', async () => {
    const { status, body } = await upload(pdf(realPdf(), undefined, { language: 'en' }))
    expect(status).toBe(201)
    expect(body.doc).toMatchObject({
      language: 'en',
      reading: 'reading',
      pages: null,
      public: false,
      mimeType: 'application/pdf',
    })
    expect(await readFile(path.join(folder(), String(body.doc?.filename)))).toEqual(realPdf())
  })

  it('belongs to the translator who uploaded it', async () => {
    const own = await upload(pdf(plainPdf(1)), translator)
    const theirs = await upload(pdf(plainPdf(1)))
    const change = (answer: Answer) =>
      translator.rest('PATCH', `/documents/${answer.body.doc?.id}`, { language: 'zh-Hans' })
    expect([(await change(own)).status, (await change(theirs)).status]).toEqual([200, 403])
  })

  it('takes no page count, state or owner from the client', async () => {
    const sent = { pages: 99, reading: 'read', public: true, createdBy: editor.user.id, sha256: 'x' }
    const { body } = await upload(pdf(plainPdf(1), undefined, sent), translator)
    expect(body.doc).toMatchObject({ pages: null, reading: 'reading', public: false })
    const saved = await payload.findByID({ collection: 'documents', id: body.doc?.id ?? 0, depth: 0 })
    expect(saved.createdBy).toBe(translator.user.id)
  })

  it.each([
    ['an HTML page', html()],
    ['a page that begins with white space', Buffer.concat([Buffer.from('\n  '), html()])],
    ['plain text', Buffer.from('Dear all')],
    ['nothing', Buffer.alloc(0)],
    ['cut off', cutOffPdf()],
  ])('that is %s is refused by what it contains, and leaves no file', async (_what, data) => {
    const before = await filesNow()
    const answer = await upload(pdf(data))
    expect(answer.status).toBe(400)
    expect(await filesNow()).toEqual(before)
  })

  it('says what to do where it is none', async () => {
    expect(refusals(await upload(pdf(html()))).file).toMatch(/^This file is not a PDF/)
    const inChinese = await restOf(payload, editor.token, 'zh')('POST', '/documents', pdf(html()))
    expect(refusals(inChinese).file).toMatch(/此文件都不是 PDF/)
  })

  it.each([
    ['cut off', (whole: Buffer) => whole.subarray(0, whole.length * 0.9), /^This PDF is damaged/, /此 PDF 已损坏/],
    ['with much behind its end', (whole: Buffer) => Buffer.concat([whole, Buffer.alloc(2_000)]), /damaged/, /已损坏/],
    ['empty', () => Buffer.alloc(0), /^This file is empty/, /此文件是空的/],
  ])('says in the language of the editor that it is %s', async (_what, spoil, english, chinese) => {
    const file = pdf(Buffer.from(spoil(plainPdf(1))))
    expect(refusals(await upload(file)).file).toMatch(english)
    const inChinese = await restOf(payload, editor.token, 'zh')('POST', '/documents', file)
    expect(refusals(inChinese).file).toMatch(chinese)
  })

  it('of more than 50 MB is refused', async () => {
    const answer = await upload(pdf(Buffer.concat([plainPdf(1), Buffer.alloc(50 * 1024 * 1024)])))
    expect(answer.status).toBe(413)
  })

  it.each(['../../escape.pdf', '..\\escape.pdf', '名前 の ファイル.pdf'])(
    'named "%s" lands in the folder of documents',
    async (name) => {
      const { status, body } = await upload(pdf(plainPdf(1), name))
      expect(status).toBe(201)
      const filename = String(body.doc?.filename)
      expect(path.basename(filename)).toBe(filename)
      expect(await filesNow()).toContain(filename)
    },
  )

  it('of a name that is there already is kept beside the other', async () => {
    const [one, two] = [await upload(pdf(plainPdf(1), 'same.pdf')), await upload(pdf(plainPdf(2), 'same.pdf'))]
    expect(one.body.doc?.filename).not.toBe(two.body.doc?.filename)
  })

  it('that readers have open is not exchanged under them', async () => {
    const { body } = await upload(pdf(plainPdf(1)))
    const id = body.doc?.id ?? 0
    await payload.update({ collection: 'documents', id, data: { reading: 'read', pages: 1 } })
    await publishedReport(payload, { document: id })
    for (const query of [`/${id}`, `?where[id][equals]=${id}`]) {
      const answer = await editor.rest('PATCH', `/documents${query}`, pdf(plainPdf(2)))
      expect(refusals(answer).file).toMatch(/^A published edition uses this file/)
    }
    expect((await payload.findByID({ collection: 'documents', id })).pages).toBe(1)
    expect(await filesNow()).toContain(body.doc?.filename)
  })

  it('that is exchanged is read again', async () => {
    const { body } = await upload(pdf(damagedPdf()))
    const id = body.doc?.id ?? 0
    await payload.update({ collection: 'documents', id, data: { reading: 'failed' } })
    const answer = await editor.rest('PATCH', `/documents/${id}`, pdf(plainPdf(2)))
    expect(answer).toMatchObject({ status: 200, body: { doc: { reading: 'reading', pages: null } } })
  })
})

describe('an uploaded picture', () => {
  const send = (name: string, type: string, data: Buffer) =>
    editor.rest('POST', '/images?locale=en', form(name, type, data, { alt: 'Two chairs' }))

  it('is kept as it is, with sizes for pages in a smaller format, none wider than it', async () => {
    const { status, body } = await send('chairs.png', 'image/png', await realPng())
    expect(status).toBe(201)
    const size = (width: number) => ({ width, height: width / 2, mimeType: 'image/webp' })
    expect(body.doc).toMatchObject({
      alt: 'Two chairs',
      ...{ width: 400, height: 200, mimeType: 'image/png' },
      sizes: { thumbnail: size(320), medium: size(400), large: size(400) },
    })
  })

  it.each([
    ['an SVG named .png', 'x.png', 'image/png', svg()],
    ['an SVG', 'x.svg', 'image/svg+xml', svg()],
    ['an HTML page named .jpg', 'x.jpg', 'image/jpeg', html()],
    ['a GIF', 'x.gif', 'image/gif', Buffer.from('GIF89a\u0001\u0000\u0001\u0000')],
    [
      'a PNG that ends after its first bytes',
      'x.png',
      'image/png',
      Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    ],
  ])('that is %s is refused', async (_what, name, type, data) => {
    const answer = await send(name, type, data)
    expect(answer.status).toBe(400)
  })
})

it('a document is not made without a file', async () => {
  expect((await editor.rest('POST', '/documents', { language: 'en' })).status).toBe(400)
})
