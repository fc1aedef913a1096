import { describe, expect, it } from '@jest/globals'
import { notesInTheText } from '#domain/notes-in-text.ts'
import { FOOTNOTE } from '#domain/footnotes.ts'
import { block, paragraph, richText } from '../support/fixtures/rich-text.ts'

describe('a text for programs that know neither footnotes nor blocks', () => {
  it('has notes in brackets where their marks are, and of each block what is said of it', () => {
    const sentence = paragraph('At sea')
    const note = { type: FOOTNOTE, version: 1, note: richText(paragraph('In 1972.')) }
    const text = richText(
      { ...sentence, children: [...sentence.children, note] },
      block('pullQuote', { text: 'Slowly.' }),
    )
    const plain = notesInTheText(text, ({ blockType, text: words }) => `${blockType}: ${words}`)
    expect(plain).toMatchObject({
      root: {
        children: [
          { children: [{ text: 'At sea' }, { text: ' [In 1972.]' }] },
          { type: 'paragraph', children: [{ text: 'pullQuote: Slowly.' }] },
        ],
      },
    })
  })
})
