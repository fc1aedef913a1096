import { expect, it } from '@jest/globals'
import { plainText } from '#domain/rich-text-plain.ts'

const text = (value: string, format = 0) => ({ type: 'text', text: value, format })
const paragraph = (...children: unknown[]) => ({ type: 'paragraph', children })
const state = (...children: unknown[]) => ({ root: { type: 'root', children } })

it('is empty for no text', () => {
  expect(plainText(null)).toBe('')
  expect(plainText(state())).toBe('')
  expect(plainText(state(paragraph()))).toBe('')
})

it('joins formatted pieces and links, and separates paragraphs by an empty line', () => {
  const book = text('Myths of Empire', 2)
  const link = { type: 'link', fields: { url: 'https://example.org' }, children: [text('a link')] }
  expect(plainText(state(paragraph(text('See '), book, text('.')), paragraph(link)))).toBe(
    'See Myths of Empire.\n\na link',
  )
})

it('puts line breaks and list items on lines of their own', () => {
  const list = {
    type: 'list',
    children: [
      { type: 'listitem', children: [text('one')] },
      { type: 'listitem', children: [text('two')] },
    ],
  }
  expect(
    plainText(state(paragraph(text('a'), { type: 'linebreak' }, text('b'), { type: 'tab' }, text('c')), list)),
  ).toBe('a\nb c\n\none\ntwo')
})

it('passes over blocks and malformed nodes', () => {
  expect(plainText(state({ type: 'upload', value: 7 }, null, 'text', paragraph(text('kept'))))).toBe('kept')
})
