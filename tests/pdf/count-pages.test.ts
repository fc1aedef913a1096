import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { countPages } from '#pdf/count-pages.ts'
import { realPdf } from '#tests/support/builders/files.ts'
import { damagedPdf, html, lockedPdf, plainPdf } from '#tests/support/builders/pdfs.ts'

let folder: string

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'count-pages-'))
})

afterAll(() => rm(folder, { recursive: true }))

async function count(data: Buffer) {
  const file = path.join(folder, 'a file ’名.pdf')
  await writeFile(file, data)
  return countPages(file)
}

describe('the pages of a PDF', () => {
  it('are counted in a typeset report', async () => {
    expect(await count(realPdf())).toEqual({ pages: 5 })
  })

  it('are counted where the file has no table of its objects', async () => {
    expect(await count(plainPdf(23))).toEqual({ pages: 23 })
  })

  it.each([
    ['is locked with a password', lockedPdf(), 'No password given'],
    ['is damaged', damagedPdf(), 'Invalid PDF structure.'],
    ['is none', html(), 'Invalid PDF structure.'],
    ['is empty', Buffer.alloc(0), 'The PDF file is empty, i.e. its size is zero bytes.'],
    ['has no pages', plainPdf(0), expect.any(String)],
  ])('of a file that %s are not, and the reason is said', async (_what, data, failed) => {
    expect(await count(data)).toEqual({ failed })
  })

  it('of a file that is not there are not', async () => {
    expect(await countPages(path.join(folder, 'gone.pdf'))).toEqual({ failed: expect.stringContaining('ENOENT') })
  })
})
