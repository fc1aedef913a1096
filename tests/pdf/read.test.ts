import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { randomBytes } from 'node:crypto'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { readPdf } from '#pdf/read.ts'
import { realPdf } from '#tests/support/builders/files.ts'
import { html, plainPdf } from '#tests/support/builders/pdfs.ts'
import { firstExtra, textPdf } from '#tests/support/builders/raw-pdf.ts'

let folder: string

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'read-pdf-'))
})
afterAll(() => rm(folder, { recursive: true }))

async function fileOf(data: Buffer) {
  const file = path.join(folder, 'a file ’名.pdf')
  await writeFile(file, data)
  return file
}

async function read(data: Buffer) {
  const reading = await readPdf(await fileOf(data))
  if ('failed' in reading) throw new Error(`${reading.failed}: ${reading.detail}`)
  return reading
}

describe('reading a PDF', () => {
  it('finds what a typeset report says of itself', async () => {
    const { facts, pages, texts } = await read(realPdf())
    expect(pages).toBe(5)
    expect(facts).toMatchObject({
      title: 'US-Soviet Top-Down Trust-Building: Lessons for the US-China Relationship',
      author: 'Yu Tiejun',
      language: 'en-GB',
      ...{ tagged: true, restricted: false, javascript: false, attachments: [], brokenPages: [], pagesWithoutText: 0 },
      sizes: [{ width: 595.28, height: 841.89, pages: 5 }],
      textLanguage: { tag: 'en', certain: true },
    })
    expect(facts.outline[0]).toEqual({ title: 'Summary', level: 1, page: 2 })
    expect(facts.fonts).toContainEqual({ name: 'LibertinusSerif-Regular', type: 'CIDFontType0', embedded: true })
    expect(texts.map(({ page }) => page)).toEqual([1, 2, 3, 4, 5])
    expect(texts[2]?.text).toContain('It rests on real conflicts of interest, on military plans that assume the worst')
  })

  it('leaves out what stands at the top and bottom of every page, and keeps headings apart', async () => {
    const { texts } = await read(realPdf('ja'))
    const [cover, summary, , text] = texts.map((page) => page.text)
    expect(cover).toContain('米中関係への教訓 冷戦期、')
    expect(summary).toMatch(/^米ソ間のトップダウン型信頼醸成：米中関係への教訓 要旨 核を保有して/)
    expect(text).toMatch(/^争は決して戦われてはならない/)
    expect(text).toContain('引き継げるもの、引き継げないもの 中国はソ連ではなく')
    expect(text).toMatch(/そのことを示している。$/)
  })

  it('joins the lines of Chinese without spaces, and divided words of English', async () => {
    const { texts } = await read(
      textPdf({ pages: ['两国政府经过两年谈\n判签署了协议', 'two years of nego-\ntiation and talks'] }),
    )
    expect(texts.map(({ text }) => text)).toEqual([
      '两国政府经过两年谈判签署了协议',
      'two years of negotiation and talks',
    ])
  })

  it('finds links with their pages, and the numbers that viewers show', async () => {
    const link = '/Annots[<</Type/Annot/Subtype/Link/Rect[0 0 9 9]/A<</S/URI/URI(https://example.org/a)>>>>]'
    const { facts } = await read(
      textPdf({
        pages: ['One', 'Two'],
        page: link,
        catalog: `/PageLabels ${firstExtra(2)} 0 R`,
        extra: ['<</Nums[0<</S/r>>]>>'],
      }),
    )
    expect(facts.links).toEqual([
      { url: 'https://example.org/a', page: 1 },
      { url: 'https://example.org/a', page: 2 },
    ])
    expect(facts.labels).toEqual(['i', 'ii'])
  })

  it('tells how far it is', async () => {
    const told: string[] = []
    await readPdf(await fileOf(plainPdf(3)), (done, pages) => told.push(`${done} of ${pages}`))
    expect(told).toEqual(['1 of 3', '2 of 3', '3 of 3'])
  })

  it.each([
    ['is none', html(), 'damaged'],
    ['is empty', Buffer.alloc(0), 'damaged'],
    ['has no pages', plainPdf(0), 'noPages'],
  ])('of a file that %s says so', async (_what, data, failed) => {
    expect(await readPdf(await fileOf(data))).toMatchObject({ failed, isOwnAnswer: true })
  })

  it('of the largest file that can be uploaded has the memory it is said to have', async () => {
    const noise = Buffer.concat([Buffer.from('%PDF-1.7\n'), randomBytes(48 * 1024 * 1024)])
    expect(await readPdf(await fileOf(noise))).toMatchObject({ failed: 'damaged', isOwnAnswer: true })
  }, 60_000)

  it('that takes longer, or more memory, than it may is ended', async () => {
    const file = await fileOf(plainPdf(1500))
    const limits = { seconds: 60, megabytes: 512, outputMegabytes: 8 }
    const isOwnAnswer = false
    expect(await readPdf(file, undefined, { ...limits, seconds: 0.2 })).toMatchObject({
      failed: 'tookTooLong',
      isOwnAnswer,
    })
    expect(await readPdf(file, undefined, { ...limits, megabytes: 60 })).toMatchObject({
      failed: 'tooMuchMemory',
      isOwnAnswer,
    })
  })
})
