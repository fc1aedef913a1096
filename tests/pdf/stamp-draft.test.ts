import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { stampDraft } from '#pdf/stamp-draft.ts'
import { realPdf } from '#tests/support/builders/files.ts'
import { cutOffPdf, damagedPdf, html, lockedPdf, plainPdf } from '#tests/support/builders/pdfs.ts'
import { sheetsOf } from '#tests/support/pdf-text.ts'

let folder: string

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'stamp-draft-'))
})
afterAll(() => rm(folder, { recursive: true }))

async function stamp(data: Buffer) {
  const file = path.join(folder, 'a file ’名.pdf')
  await writeFile(file, data)
  const stamped = await stampDraft(file, '2026-11-25')
  expect((await readFile(file)).equals(data)).toBe(true)
  return stamped
}

const textOfPages = async (pdf: Buffer) => (await sheetsOf(pdf)).map(({ text }) => text)

describe('stamping a PDF as a draft', () => {
  it('marks every page with the word and the day of the version, beside the text that was there', async () => {
    const stamped = await stamp(realPdf())
    if ('failed' in stamped) throw new Error(stamped.failed)
    const pages = await textOfPages(stamped.pdf)
    expect(pages).toHaveLength(5)
    for (const text of pages) expect(text).toMatch(/DRAFT.*not published - version of 2026-11-25/)
    expect(pages.join(' ')).toContain('trust')
  })

  it('takes files without a cross-reference table', async () => {
    const stamped = await stamp(plainPdf(2))
    if ('failed' in stamped) throw new Error(stamped.failed)
    for (const text of await textOfPages(stamped.pdf)) expect(text).toContain('DRAFT')
  })

  it.each([
    ['protected by a password', lockedPdf],
    ['damaged', damagedPdf],
    ['cut off', cutOffPdf],
    ['no PDF', html],
  ])('gives nothing of a file that is %s', async (_kind, make) => {
    expect(await stamp(make())).toEqual({ failed: 'refused', detail: expect.stringMatching(/./) })
  })
})
