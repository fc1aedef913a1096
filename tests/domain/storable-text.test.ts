import { describe, expect, it } from '@jest/globals'
import { unstorablePaths } from '#domain/storable-text.ts'
import { paragraph, richText } from '#tests/support/fixtures/rich-text.ts'

describe('text that cannot be stored', () => {
  it('is found at its field, in lists, groups and rich text', () => {
    const data = {
      title: 'a\u0000b',
      names: [{ name: 'good' }, { name: '\ud800' }],
      keywords: ['good', '\udc00 first'],
      withdrawal: { note: '\ud83d' },
      body: richText(paragraph('good'), paragraph('a\u0000', '\u0000b')),
    }
    expect(unstorablePaths(data)).toEqual(['title', 'names.1.name', 'keywords.1', 'withdrawal.note', 'body'])
  })

  it('is no text that is merely unusual', () => {
    const data = {
      emoji: '👩🏽‍🚀',
      rightToLeft: '\u202eabc\u202c',
      control: 'a\u0001\u200b',
      none: null,
      number: 1,
      at: new Date(0),
    }
    expect(unstorablePaths(data)).toEqual([])
  })
})
