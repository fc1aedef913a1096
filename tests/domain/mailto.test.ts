import { expect, it } from '@jest/globals'
import { mailto } from '#domain/mailto.ts'

it('writes a mail whose texts end nowhere but where they end', () => {
  const address = mailto('desk@example.org', { subject: 'A & B? 信頼', body: 'Line one\nLine 100% & more' })
  const url = new URL(address)
  expect(url.pathname).toBe('desk@example.org')
  expect(url.searchParams.get('subject')).toBe('A & B? 信頼')
  expect(url.searchParams.get('body')).toBe('Line one\r\nLine 100% & more')
})

it('leaves the recipient to the reader, and cuts a subject that is too long at a whole character', () => {
  const address = mailto(null, { subject: '𠮷'.repeat(300), body: '' })
  expect(address).toMatch(/^mailto:\?/)
  expect(new URL(address).searchParams.get('subject')).toBe(`${'𠮷'.repeat(119)}…`)
})
