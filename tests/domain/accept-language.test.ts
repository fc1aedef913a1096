import { describe, expect, it } from '@jest/globals'
import { interfaceLanguageFor } from '#domain/accept-language.ts'

describe('the language for a reader', () => {
  it.each([
    [['ja'], 'ja'],
    [['KO-kr', 'en'], 'ko'],
    [['fr', 'de', 'zh-TW', 'en'], 'zh'],
    [['zh-Hant-HK'], 'zh'],
    [['yue'], 'zh'],
    [['cmn-Hans-CN'], 'zh'],
    [['fr', '*'], 'en'],
    [['zhuang'], 'en'],
    [[], 'en'],
  ])('of %j is %s', (tags, language) => {
    expect(interfaceLanguageFor(tags)).toBe(language)
  })
})
