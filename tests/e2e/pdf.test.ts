import { describe, expect, it } from '@jest/globals'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { sampleReport } from '#sample/content.ts'
import { chinese } from '#sample/editions/zh.ts'
import { baseUrl, signIn } from './support/portal.ts'
import { createDocument, createReport, remove, removeReport } from './support/works.ts'

const { slug } = sampleReport
const folder = `${baseUrl}/en/reports/${slug}`
const english = `${folder}/${slug}-en.pdf`
const original = readFileSync(path.resolve(`sample/files/${slug}-en.pdf`))

const get = (url: string, headers: Record<string, string> = {}) => fetch(url, { headers, redirect: 'manual' })
const bytesOf = async (answer: Response) => Buffer.from(await answer.arrayBuffer())

describe('the PDF of a published edition', () => {
  it.each(['en', 'zh-hans', 'ja', 'ko'])('is delivered whole, byte by byte: %s', async (language) => {
    const answer = await get(`${folder}/${slug}-${language}.pdf`)
    const file = readFileSync(path.resolve(`sample/files/${slug}-${language}.pdf`))
    expect(answer.status).toBe(200)
    expect(answer.headers.get('content-type')).toBe('application/pdf')
    expect(answer.headers.get('content-length')).toBe(String(file.length))
    expect((await bytesOf(answer)).equals(file)).toBe(true)
  })

  it('tells by HEAD what GET would send', async () => {
    const [head, got] = [await fetch(english, { method: 'HEAD' }), await get(english)]
    await got.body?.cancel()
    expect((await bytesOf(head)).length).toBe(0)
    for (const name of ['content-type', 'content-length', 'etag', 'last-modified', 'accept-ranges']) {
      expect([name, head.headers.get(name)]).toEqual([name, got.headers.get(name)])
      expect(head.headers.get(name)).not.toBeNull()
    }
  })

  it('is saved beside the others of its series, under a plain name or, by those who know how, under its title', async () => {
    const { headers } = await fetch(`${folder}/${slug}-zh-hans.pdf`, { method: 'HEAD' })
    const disposition = headers.get('content-disposition') ?? ''
    expect(disposition).toMatch(new RegExp(`^inline; filename="china-us-asia-dialogue-1-${slug}-zh-hans.pdf"`))
    const extended = /filename\*=UTF-8''([^;]+)$/.exec(disposition)?.[1] ?? ''
    expect(decodeURIComponent(extended)).toBe(`中美亚洲对话 1 – ${chinese.title}.pdf`)
    expect(headers.get('content-language')).toBe('zh-Hans')
  })

  it.each([
    ['bytes=0-99', 0, 99],
    ['bytes=100-', 100, original.length - 1],
    ['bytes=-64', original.length - 64, original.length - 1],
    ['bytes=1000-99999999', 1000, original.length - 1],
  ])('is delivered in parts: %s', async (range, first, last) => {
    const answer = await get(english, { Range: range })
    expect(answer.status).toBe(206)
    expect(answer.headers.get('content-range')).toBe(`bytes ${first}-${last}/${original.length}`)
    expect(answer.headers.get('content-length')).toBe(String(last - first + 1))
    expect((await bytesOf(answer)).equals(original.subarray(first, last + 1))).toBe(true)
  })

  it('says how long it is to those who ask for a part beyond its end', async () => {
    const answer = await get(english, { Range: 'bytes=99999999-' })
    expect([answer.status, answer.headers.get('content-range')]).toEqual([416, `bytes */${original.length}`])
  })

  it('is sent whole where the part is of an older file', async () => {
    const answer = await get(english, { Range: 'bytes=0-9', 'If-Range': '"another"' })
    expect([answer.status, (await bytesOf(answer)).length]).toEqual([200, original.length])
  })

  it('is not sent again to those who have it', async () => {
    const { headers } = await fetch(english, { method: 'HEAD' })
    const etag = headers.get('etag') ?? ''
    const modified = headers.get('last-modified') ?? ''
    const repeated = [
      await get(english, { 'If-None-Match': etag }),
      await get(english, { 'If-None-Match': `"other", W/${etag}` }),
      await get(english, { 'If-Modified-Since': modified }),
    ]
    for (const answer of repeated) expect([answer.status, (await bytesOf(answer)).length]).toEqual([304, 0])
    const changed = [
      await get(english, { 'If-None-Match': '"other"' }),
      await get(english, { 'If-Modified-Since': new Date(0).toUTCString() }),
      // The tag counts where both are there.
      await get(english, { 'If-None-Match': '"other"', 'If-Modified-Since': modified }),
    ]
    for (const answer of changed)
      expect([answer.status, (await bytesOf(answer)).length]).toEqual([200, original.length])
  })

  it('is kept out of search engines while it is a sample', async () => {
    expect((await fetch(english, { method: 'HEAD' })).headers.get('x-robots-tag')).toContain('noindex')
  })
})

describe('a wrong file name', () => {
  it.each([
    `${slug}.pdf`,
    `${slug}-fr.pdf`,
    `${slug}-zh-Hans.pdf`,
    `${slug}-zh.pdf`,
    `${slug}-en.PDF`,
    `${slug}-en.pdf.pdf`,
    'another-en.pdf',
    'notes.txt',
  ])('is missing: %s', async (name) => {
    const answer = await get(`${folder}/${name}`)
    await answer.body?.cancel()
    expect(answer.status).toBe(404)
  })
})

describe('the PDF of a report that is not published', () => {
  it('is missing for readers and there for staff', async () => {
    const document = await createDocument()
    const { id, slug: draft } = await createReport({ document: document.id, status: 'draft' })
    const answers = await Promise.all([
      get(`${baseUrl}/en/reports/${draft}/${draft}-en.pdf`),
      get(`${baseUrl}/ja/reports/${draft}/${draft}-en.pdf`),
      get(`${baseUrl}/en/reports/${draft}`),
      get(`${baseUrl}/api/documents/${document.id}`),
    ])
    for (const answer of answers) expect(answer.status).toBe(404)
    const upload = `${baseUrl}/api/documents/file/${document.name}`
    expect([401, 403, 404]).toContain((await get(upload)).status)

    const staff = await get(upload, { Authorization: `JWT ${await signIn('editor')}` })
    expect(staff.status).toBe(200)
    expect((await bytesOf(staff)).equals(original)).toBe(true)
    await removeReport(id)
    await remove('documents', document.id)
  })
})
