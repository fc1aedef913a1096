import { describe, expect, it } from '@jest/globals'
import { INTERFACE_LANGUAGES } from '#domain/languages.ts'
import { boardWords } from '../../admin/board/words.ts'
import { adminLanguage, wordsIn } from '../../admin/words.ts'

/** Every text of a table, with the keys that lead to it. */
function textsOf(table: object, path = ''): [string, string][] {
  return Object.entries(table).flatMap(([key, value]: [string, unknown]) =>
    typeof value === 'object' && value !== null ? textsOf(value, `${path}${key}.`) : [[path + key, String(value)]],
  )
}

describe('words of the admin', () => {
  it.each(INTERFACE_LANGUAGES)('are complete in %s', (language) => {
    expect(textsOf(wordsIn(language)).filter(([, text]) => text.trim() === '')).toEqual([])
  })

  it.each(INTERFACE_LANGUAGES.filter((language) => language !== 'en'))(
    'are translated, not English, in %s',
    (language) => {
      const english = new Map(textsOf(wordsIn('en')))
      expect(textsOf(wordsIn(language)).filter(([path, text]) => english.get(path) === text)).toEqual([])
    },
  )

  it('are English where Payload speaks another language', () => {
    expect(adminLanguage('de')).toBe('en')
    expect(adminLanguage('zh')).toBe('zh')
  })
})

describe('words of the release board', () => {
  it.each(INTERFACE_LANGUAGES)('are complete in %s', (language) => {
    expect(textsOf(boardWords[language]).filter(([, text]) => text.trim() === '')).toEqual([])
  })

  it.each(INTERFACE_LANGUAGES.filter((language) => language !== 'en'))(
    'are translated, not English, in %s',
    (language) => {
      const english = new Map(textsOf(boardWords.en))
      // Functions that only set punctuation between names are alike.
      const alike = textsOf(boardWords[language]).filter(([path, text]) => english.get(path) === text)
      expect(alike.filter(([, text]) => !text.includes('=>'))).toEqual([])
    },
  )
})
