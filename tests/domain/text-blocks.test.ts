import { describe, expect, it } from '@jest/globals'
import { linksIn } from '#domain/links-in-text.ts'
import { plainText } from '#domain/rich-text-plain.ts'
import { blockLacks, figureImages, textBlockOf } from '#domain/text-blocks.ts'
import { block, paragraph, richText } from '../support/fixtures/rich-text.ts'

describe('blocks of a text', () => {
  it('are those that are filled in', () => {
    expect(textBlockOf(block('figure', { image: 7, caption: ' A ship ' }))).toMatchObject({
      image: 7,
      caption: 'A ship',
    })
    expect(textBlockOf(block('figure', { image: { id: 7 } }))).toMatchObject({ image: 7, caption: '' })
    expect(textBlockOf(block('figure', { caption: 'No image yet' }))).toBeNull()
    expect(textBlockOf(block('pullQuote', { text: '  ' }))).toBeNull()
    expect(textBlockOf(block('other', { text: 'x' }))).toBeNull()
    expect(textBlockOf(paragraph('x'))).toBeNull()
  })

  it('say what they lack, counted as they are read', () => {
    const text = richText(
      block('figure', { image: 7 }),
      block('embed', { url: 'https://vimeo.com/1', title: ' ' }),
      block('figure', { caption: 'No image yet' }),
      block('pullQuote', { text: null }),
      block('embed', {}),
      block('pullQuote', { text: 'Slowly.' }),
    )
    expect(blockLacks(text)).toEqual([
      { lack: 'embedTitle', number: 1 },
      { lack: 'figureImage', number: 2 },
      { lack: 'pullQuoteText', number: 1 },
      { lack: 'embedUrl', number: 2 },
      { lack: 'embedTitle', number: 2 },
    ])
    expect(blockLacks(null)).toEqual([])
  })

  it('name the images of their figures once each', () => {
    const text = richText(
      block('figure', { image: 7 }),
      paragraph('x'),
      block('figure', { image: 3 }),
      block('figure', { image: 7 }),
    )
    expect(figureImages(text, null, undefined)).toEqual([7, 3])
  })

  it('are part of what a text says, and of its links', () => {
    const text = richText(
      paragraph('Before.'),
      block('figure', { image: 7, caption: 'A ship.' }),
      block('pullQuote', { text: 'Slowly.', source: 'An admiral' }),
      block('embed', { url: 'https://vimeo.com/1', title: 'A talk' }),
    )
    expect(plainText(text)).toBe('Before.\n\nA ship.\n\nSlowly.\nAn admiral\n\nA talk\nhttps://vimeo.com/1')
    expect(linksIn(text)).toEqual(['https://vimeo.com/1'])
  })
})
