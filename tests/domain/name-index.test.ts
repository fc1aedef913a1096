import { describe, expect, it } from '@jest/globals'
import type { InterfaceLanguage, LanguageTag } from '#domain/languages.ts'
import { nameIndex } from '#domain/name-index.ts'
import { nameViewFor } from '#domain/names.ts'

const person = (familyName: string, givenName: string, ...native: [LanguageTag, string][]) => ({
  familyName,
  givenName,
  nameOrder: 'familyFirst' as const,
  nativeNames: native.map(([language, name]) => ({ language, name })),
})

const yu = person('Yu', 'Tiejun', ['zh-Hans', '于铁军'], ['ja', '于鉄軍'], ['ko', '위톄쥔'])
const shan = person('Shan', 'Wei', ['zh-Hans', '单伟'])
const sato = person('Sato', 'Yukari', ['ja', 'さとうゆかり'])
const garcia = person('García', 'Ana', ['ja', 'ガルシア・アナ'])
const kkot = person('Kkot', 'Bit', ['ko', '꽃빛'])
const kim = person('Kim', 'Hana', ['ko', '김하나'], ['zh-Hans', '金夏娜'])
const single = person('Sukarno', '')
const numbered = person('3Com', '')

const index = (language: InterfaceLanguage, ...people: ReturnType<typeof person>[]) =>
  nameIndex(
    people.map((one) => ({ name: nameViewFor(one, language) })),
    language,
  ).map(({ letter, people: members }) => [letter, members.map(({ name }) => name.display.text)])

describe('an index of names', () => {
  it('in English is by the family name, accents aside, and has single names at theirs', () => {
    expect(index('en', yu, garcia, single, kim, numbered)).toEqual([
      ['G', ['García Ana']],
      ['K', ['Kim Hana']],
      ['S', ['Sukarno']],
      ['Y', ['Yu Tiejun']],
      ['#', ['3Com']],
    ])
  })

  it('in Chinese is by pinyin, with surnames read as surnames, and romanised names at their letters', () => {
    expect(index('zh', yu, shan, kim, garcia, single)).toEqual([
      ['G', ['García Ana']],
      ['J', ['金夏娜']],
      ['S', ['单伟', 'Sukarno']],
      ['Y', ['于铁军']],
    ])
  })

  it('in Korean is by the first consonant, doubled ones with the single, then by Latin letters', () => {
    expect(index('ko', garcia, kkot, yu, kim)).toEqual([
      ['ㄱ', ['김하나', '꽃빛']],
      ['ㅇ', ['위톄쥔']],
      ['G', ['García Ana']],
    ])
  })

  it('in Japanese is by the rows of kana, and has kanji names at their romanised letter', () => {
    expect(index('ja', sato, garcia, yu, kim)).toEqual([
      ['か', ['ガルシア・アナ']],
      ['さ', ['さとうゆかり']],
      ['K', ['Kim Hana']],
      ['Y', ['于鉄軍']],
    ])
  })

  it('of nobody is empty', () => {
    expect(index('ja')).toEqual([])
  })
})
