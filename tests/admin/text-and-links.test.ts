import { expect, it } from '@jest/globals'
import { textAndLinks } from '../../admin/text-and-links.ts'

it('a text is parted from the web addresses in it, and loses nothing', () => {
  const text = 'Dear A,\n\nhttp://localhost:3000/admin\n\nBye'
  const parts = textAndLinks(text)
  expect(parts.filter(({ isLink }) => isLink)).toEqual([{ isLink: true, text: 'http://localhost:3000/admin' }])
  expect(parts.map((part) => part.text).join('')).toBe(text)
  expect(textAndLinks('javascript:alert(1)')).toEqual([{ isLink: false, text: 'javascript:alert(1)' }])
})
