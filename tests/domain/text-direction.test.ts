import { expect, it } from '@jest/globals'
import { paragraphDirection } from '#domain/text-direction.ts'

it.each(['السلام', 'The word שלום means peace.'])('asks the browser for the direction of %s', (text) => {
  expect(paragraphDirection(text)).toBe('auto')
})

it.each(['Peace', '平和', '평화', ''])('leaves %s as the page is', (text) => {
  expect(paragraphDirection(text)).toBeUndefined()
})
