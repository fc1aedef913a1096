import { expect, it } from '@jest/globals'
import { closeDirections, closeDirectionsWithin, paragraphDirection } from '#domain/text-direction.ts'

it.each(['السلام', 'The word שלום means peace.'])('asks the browser for the direction of %s', (text) => {
  expect(paragraphDirection(text)).toBe('auto')
})

it.each(['Peace', '平和', '평화', ''])('leaves %s as the page is', (text) => {
  expect(paragraphDirection(text)).toBeUndefined()
})

it.each([
  ['a title \u202e turned', 'a title \u202e turned\u202c'],
  ['an isolate \u2067 with \u202b an embedding', 'an isolate \u2067 with \u202b an embedding\u202c\u2069'],
  ['one \u202d closed\u202c', 'one \u202d closed\u202c'],
  ['closed with \u2066 what is \u202e in it\u2069', 'closed with \u2066 what is \u202e in it\u2069'],
  ['none to close\u202c\u2069', 'none to close\u202c\u2069'],
  ['\u200eA mark is no opener\u200f', '\u200eA mark is no opener\u200f'],
])('closes the signs that turn the direction in %j', (text, closed) => {
  expect(closeDirections(text)).toBe(closed)
})

it('closes them in every text of a form, and leaves rich text', () => {
  const body = { root: { children: [{ text: '\u202ein a paragraph' }] } }
  const data = { title: '\u202eA', keywords: ['\u2067B'], names: [{ name: '\u202dC' }], body, number: 1, none: null }
  closeDirectionsWithin(data)
  expect(data).toEqual({
    title: '\u202eA\u202c',
    keywords: ['\u2067B\u2069'],
    names: [{ name: '\u202dC\u202c' }],
    body: { root: { children: [{ text: '\u202ein a paragraph' }] } },
    number: 1,
    none: null,
  })
})
