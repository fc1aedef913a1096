import { describe, expect, it } from '@jest/globals'
import { INTERFACE_LANGUAGES } from '#domain/languages.ts'
import { isUntitled, nameUntitled } from '#domain/untitled.ts'

describe('a report without a title', () => {
  it('is named by its series and the number in it, so far as there is one', () => {
    expect(nameUntitled('en', { name: 'China-US-Asia Dialogue', number: 4 })).toBe(
      'Untitled report (China-US-Asia Dialogue, No. 4)',
    )
    expect(nameUntitled('en', { name: 'China-US-Asia Dialogue', number: null })).toBe(
      'Untitled report (China-US-Asia Dialogue)',
    )
    expect(nameUntitled('en', null)).toBe('Untitled report')
  })

  it.each(INTERFACE_LANGUAGES)('is named in %s with series and number', (language) => {
    expect(nameUntitled(language, { name: 'Dialogue', number: 4 })).toMatch(/Dialogue.*4/)
  })

  it('is told from one that has a title', () => {
    for (const title of [null, undefined, '', '  ', '–', '– (한국어)']) expect(isUntitled(title)).toBe(true)
    for (const title of ['Trust', '– and yet', 'A – (b)']) expect(isUntitled(title)).toBe(false)
  })
})
