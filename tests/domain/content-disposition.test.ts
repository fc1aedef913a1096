import { expect, it } from '@jest/globals'
import { contentDisposition } from '#domain/content-disposition.ts'

it('gives an ASCII name once', () => {
  expect(contentDisposition('attachment', { ascii: 'a b.pdf', utf8: 'a b.pdf' })).toBe('attachment; filename="a b.pdf"')
})

it('gives any other name in UTF-8 as well', () => {
  expect(contentDisposition('inline', { ascii: 'a.pdf', utf8: "é 'x'(1).pdf" })).toBe(
    `inline; filename="a.pdf"; filename*=UTF-8''%C3%A9%20%27x%27%281%29.pdf`,
  )
})

it('lets no name break out of the header or of a folder', () => {
  const header = contentDisposition('inline', { ascii: 'a"\r\nX: y\\../%41é', utf8: '../信\r\n' })
  expect(header).toBe(`inline; filename="a___X: y_..__41_"; filename*=UTF-8''.._%E4%BF%A1%0D%0A`)
})

it('survives half a surrogate pair', () => {
  expect(contentDisposition('inline', { ascii: 'a.pdf', utf8: '\ud83d.pdf' })).toContain(`UTF-8''%EF%BF%BD.pdf`)
})
