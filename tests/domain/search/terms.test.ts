import { describe, expect, it } from '@jest/globals'
import { mistakes, mistakesAllowed } from '#domain/search/distance.ts'
import { headVector, type SearchTexts, termsOf, wordsOf } from '#domain/search/entry.ts'
import { fold, foldWithPlaces } from '#domain/search/fold.ts'
import { nameForms } from '#domain/search/names.ts'
import { tokensOf } from '#domain/search/tokens.ts'
import { withoutParticle } from '#domain/search/words.ts'

const termsIn = (text: string) => [...tokensOf(fold(text))].map(({ term }) => term)

describe('texts are compared in one form', () => {
  it.each([
    ['full width', 'ＩＮＦ１９８７', 'inf1987'],
    ['half-width katakana with its voicing', 'ﾊﾞｯｸ', 'ばっく'],
    ['katakana', 'ミサイル', 'みさいる'],
    ['traditional characters', '於鐵軍 軍備競賽', '于铁军 军备竞赛'],
    ['characters of Japan', '戦争', fold('战争')],
    ['diacritics', 'Yú Tiějūn, Łódź, Đà Nẵng', 'yu tiejun, lodz, da nang'],
    ['ligatures', 'ﬁsh', 'fish'],
    ['Hangul written letter by letter', '핵'.normalize('NFD'), '핵'],
    ['Hangul of letters by themselves', 'ㅎㅐ', '해'],
    ['half-width Hangul', 'ﾲￂ', '바'],
    ['a sigma at the end of a word', 'ΣΑΣ', 'σας'],
  ])('%s', (_what, text, folded) => {
    expect(fold(text)).toBe(folded)
  })

  it('a character alike, whatever else is in the text', () => {
    const wide = 'é'.normalize('NFD')
    for (let unit = 1; unit <= 0xff_ff; unit += 1) {
      const character = String.fromCharCode(unit)
      // A text with a mark in it is folded as a whole, another one character by character.
      if (!/[\p{M}\p{Surrogate}]/u.test(character.normalize('NFKC')))
        expect(fold(`${wide} 核 ${character} `)).toBe(`e 核 ${fold(character)} `)
    }
  })

  it('and every place of it is a place of the text', () => {
    const text = 'aﬁshﾊﾞz'
    const { folded, places } = foldWithPlaces(text)
    expect(folded).toBe('afishばz')
    expect(places?.[folded.indexOf('ば')]).toBe(text.indexOf('ﾊ'))
    expect(places?.[folded.indexOf('z')]).toBe(text.indexOf('z'))
    expect(foldWithPlaces('plain').places).toBeNull()
  })
})

describe('the terms of a text', () => {
  it('are characters and pairs where words are not parted, across the end of a line', () => {
    expect(termsIn('核军\n控')).toEqual(['核', '核军', '军', '军控', '控'])
  })

  it('are stems of English words, and words as they are in others', () => {
    expect(termsIn('Negotiating treaties về hòa bình')).toEqual(['negoti', 'treati', 've', 'hoa', 'binh'])
  })

  it('have compounds whole and in pieces, and words that were parted at the end of a line', () => {
    expect(termsIn('Tie-jun')).toEqual(['tie', 'jun', 'tiejun'])
    expect(termsIn('U.S.')).toContain('us')
    expect(termsIn('disarma-\nment')).toContain(termsIn('disarmament')[0])
  })

  it('are few enough for one vector, or there are several with the title in each', () => {
    const texts: SearchTexts = { title: '标题', people: [], summary: [], subjects: [], body: '' }
    const page = (number: number) =>
      Array.from({ length: 4_000 }, (_, index) =>
        String.fromCodePoint(0x4e00 + ((index * 7 + number * 4_001) % 20_000)),
      ).join('')
    const parts = termsOf(
      texts,
      Array.from({ length: 30 }, (_, index) => ({ page: index + 1, text: page(index) })),
    )
    expect(parts.length).toBeGreaterThan(1)
    expect(parts[0]).toMatchObject({ firstPage: 1 })
    expect(parts.at(-1)).toMatchObject({ lastPage: 30 })
    expect(parts.every(({ terms }) => terms.includes("'t标题'") && terms.length < 1_000_000)).toBe(true)
  })

  it('know their pages', () => {
    const texts: SearchTexts = { title: '', people: [], summary: [], subjects: [], body: '' }
    const [part] = termsOf(texts, [
      { page: 3, text: 'zeppelin' },
      { page: 9, text: 'zeppelin' },
    ])
    expect(part?.terms).toBe("'pzeppelin':3,9")
  })

  it('are weighed by field, for ranking', () => {
    const vector = headVector({ title: 'Trust', people: ['yu'], summary: ['Peace'], subjects: [], body: 'no' })
    expect(vector).toMatch(/'trust':1A .*'yu':\d+B .*'peac':\d+C/)
    expect(vector).not.toContain('no')
  })
})

describe('a person is called', () => {
  const forms = nameForms({
    familyName: 'Yu',
    givenName: 'Tie-jun',
    nameOrder: 'familyFirst',
    nativeNames: ['于 铁军'],
    aliases: ['Alex Yu'],
  })

  it.each(['yu tiejun', 'tiejun yu', 'yu tie-jun', 'tie jun yu', 'yutiejun', '于铁军', 'alex yu'])('%s', (form) => {
    expect(forms).toContain(form)
  })

  it('by one name where there is one', () => {
    const names = { givenName: null, nameOrder: 'givenFirst', nativeNames: [], aliases: [] } as const
    expect(nameForms({ familyName: 'Sampleton', ...names })).toEqual(['sampleton'])
  })
})

describe('words with mistakes', () => {
  it.each([
    ['treaty', 'treaty', 0],
    ['traety', 'treaty', 1],
    ['treat', 'treaty', 1],
    ['verfiicatoin', 'verification', 2],
    ['boat', 'treaty', 3],
  ])('%s for %s has %d', (typed, meant, wrong) => {
    expect(mistakes(typed, meant, 2)).toBe(wrong)
  })

  it('may have more of them the longer they are', () => {
    expect(['war', 'boats', 'disarmament'].map(mistakesAllowed)).toEqual([0, 1, 2])
  })

  it('are found again among what stands alone', () => {
    const words = wordsOf({
      title: 'On the Treaty',
      people: ['于铁军'],
      summary: ['信任构建的历史。'],
      subjects: ['军控'],
      body: 'x',
    })
    expect(words).toEqual(['于铁军', '军控', 'treaty'])
  })
})

it.each([
  ['핵무기의', '핵무기'],
  ['저수지를', '저수지'],
  ['조약에서는', '조약'],
  ['회의', null],
  ['신뢰', null],
])('of %s, the word without its particle is %s', (word, stem) => {
  expect(withoutParticle(word)).toBe(stem)
})
