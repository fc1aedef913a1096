import { expect, it } from '@jest/globals'
import { INTERFACE_LANGUAGES } from '#domain/languages.ts'
import { wordsIn } from '#admin/words.ts'

it.each(INTERFACE_LANGUAGES)('the way out of unpublishing is not worded like the act itself (%s)', (language) => {
  const { back, confirm } = wordsIn(language).unpublish
  expect(confirm).not.toContain(back)
  expect(back).not.toMatch(/取消|취소/)
})
