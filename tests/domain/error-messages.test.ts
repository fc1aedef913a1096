import { describe, expect, it } from '@jest/globals'
import { ERROR_MESSAGES } from '#domain/error-messages.ts'
import { INTERFACE_LANGUAGES } from '#domain/languages.ts'

const CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u

describe('messages of errors', () => {
  it.each(INTERFACE_LANGUAGES)('have a title and a text in %s, in its script, fit to stand in HTML', (language) => {
    for (const message of Object.values(ERROR_MESSAGES[language])) {
      for (const text of typeof message === 'string' ? [message] : [message.title, message.text]) {
        expect(text).not.toMatch(/[<>&"]/)
        expect(CJK.test(text)).toBe(language !== 'en')
      }
    }
  })
})
