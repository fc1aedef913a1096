import { describe, expect, it } from '@jest/globals'
import type { PdfFacts } from '#domain/pdf-facts.ts'
import { summaryOfPdf } from '#domain/pdf-summary.ts'
import { wellMade } from '#tests/support/builders/pdf-facts.ts'

function summary(changes: Partial<PdfFacts> = {}) {
  const { facts } = wellMade(changes)
  if (!facts) throw new Error('The builder made no facts.')
  return summaryOfPdf(facts, true)
}

describe('what editors are shown of a PDF', () => {
  it('counts links and headings', () => {
    const link = { url: 'https://example.org/', page: 1 }
    const outline = [{ title: 'One', level: 1, page: 1 }]
    expect(summary({ links: [link, { ...link, page: 2 }], outline })).toMatchObject({ links: 2, headings: 1 })
  })

  it.each([
    [595.28, 841.89, 210, 297, 'A4'],
    [841.89, 595.28, 297, 210, 'A4'],
    [612, 792, 216, 279, 'Letter'],
    [648, 360, 229, 127, null],
  ])('names the paper of a page of %d × %d points', (width, height, wide, high, paper) => {
    expect(summary({ sizes: [{ width, height, pages: 3 }] }).sizes).toEqual([
      { width: wide, height: high, paper, pages: 3 },
    ])
  })

  it('takes sizes for one that nobody could tell apart, and puts the most frequent first', () => {
    const sizes = [
      { width: 842, height: 595, pages: 4 },
      { width: 595.28, height: 841.89, pages: 3 },
      { width: 595, height: 842, pages: 2 },
    ]
    expect(summary({ sizes }).sizes.map(({ pages, width }) => [width, pages])).toEqual([
      [210, 5],
      [297, 4],
    ])
  })

  it('has each font once, those with something wrong first', () => {
    const fonts = [
      { name: 'Serif', type: 'TrueType', embedded: true },
      { name: 'Serif', type: 'CIDFontType2', embedded: true },
      { name: 'Drawn', type: 'Type3', embedded: true },
      { name: 'Helvetica', type: 'Type1', embedded: false },
    ]
    expect(summary({ fonts }).fonts).toEqual([
      { name: 'Drawn', isEmbedded: true, isType3: true },
      { name: 'Helvetica', isEmbedded: false, isType3: false },
      { name: 'Serif', isEmbedded: true, isType3: false },
    ])
  })
})
