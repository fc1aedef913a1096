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

it('has tables by rows and footnotes at the end, in the order of their marks', () => {
  const note = (value: string) => ({ type: 'footnote', version: 1, note: state(paragraph(text(value))) })
  const cell = (...children: unknown[]) => ({ type: 'tablecell', children })
  const table = {
    type: 'table',
    children: [
      { type: 'tablerow', children: [cell(paragraph(text('Year'))), cell(paragraph(text('Meetings')))] },
      { type: 'tablerow', children: [cell(paragraph(text('2024'), note('In May.'))), cell(paragraph(text('17')))] },
    ],
  }
  expect(plainText(state(paragraph(text('One'), note('First.'), text(' two.')), table, paragraph(text('End'))))).toBe(
    'One two.\n\nYear\tMeetings\n2024\t17\n\nEnd\n\nFirst.\n\nIn May.',
  )
})
