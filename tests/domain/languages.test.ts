import { describe, expect, it } from '@jest/globals'
import {
  directionOf,
  INTERFACE_LANGUAGES,
  interfaceLanguageOf,
  isInterfaceLanguage,
  isLanguageTag,
  LANGUAGE_TAGS,
  languageName,
  LANGUAGES,
} from '#domain/languages.ts'

describe('the table of languages', () => {
  it('has every interface language among the languages of editions', () => {
    for (const language of INTERFACE_LANGUAGES) {
      expect(LANGUAGE_TAGS).toContain(LANGUAGES[language].tag)
      expect(interfaceLanguageOf(LANGUAGES[language].tag)).toBe(language)
    }
  })

  it('has only canonical BCP 47 tags', () => {
    expect(Intl.getCanonicalLocales(LANGUAGE_TAGS)).toEqual(LANGUAGE_TAGS)
  })

  it('has a collation that the runtime knows for each interface language', () => {
    for (const language of INTERFACE_LANGUAGES) {
      expect(Intl.Collator.supportedLocalesOf(LANGUAGES[language].collation)).toHaveLength(1)
    }
  })
})

it('tells an interface language from everything else', () => {
  expect(isInterfaceLanguage('zh')).toBe(true)
  for (const value of ['zh-Hans', 'EN', 'fr', '', 'toString', null, undefined, 0])
    expect(isInterfaceLanguage(value)).toBe(false)
})

it('tells a language of editions from everything else', () => {
  expect(isLanguageTag('zh-Hant')).toBe(true)
  for (const value of ['zh', 'zh-hans', 'toString', '__proto__', '', null, 1]) expect(isLanguageTag(value)).toBe(false)
})

it('has no pages for a language that is a download only', () => {
  expect(interfaceLanguageOf('zh-Hant')).toBeNull()
  expect(interfaceLanguageOf('vi')).toBeNull()
})

it('writes Arabic and Urdu from right to left', () => {
  expect(LANGUAGE_TAGS.filter((tag) => directionOf(tag) === 'rtl')).toEqual(['ur', 'ar'])
})

it('names languages in the language of the reader', () => {
  expect(languageName('ja', 'ko')).toBe('일본어')
  expect(languageName('ko', 'ja')).toBe('韓国語')
  expect(languageName('zh-Hans', 'zh')).toContain('简体')
  for (const tag of LANGUAGE_TAGS) {
    for (const language of INTERFACE_LANGUAGES) expect(languageName(tag, language)).not.toBe(tag)
  }
})
