import { describe, expect, it } from '@jest/globals'
import { phrasesOf } from '#domain/line-breaks.ts'

describe('phrasesOf', () => {
  it.each([
    ['en', 'US-Soviet Top-Down Trust-Building', ['US-Soviet ', 'Top-Down ', 'Trust-Building']],
    ['ko', '미소 정상 주도의 신뢰 구축', ['미소 ', '정상 ', '주도의 ', '신뢰 ', '구축']],
    ['zh-Hans', '信任，关系', ['信任，', '关系']],
    ['ja', '信頼を築く：会議', ['信頼を', '築く：', '会議']],
  ] as const)('parts a text in %s where a line may end', (lang, text, parts) => {
    expect(phrasesOf(text, lang)).toEqual(parts)
  })

  it('loses nothing', () => {
    const text = ' “美苏”自上而下（1962—1987）的信任 building… を「築く」'
    for (const lang of ['en', 'zh-Hans', 'ja', 'ko'] as const) expect(phrasesOf(text, lang).join('')).toBe(text)
    expect(phrasesOf('', 'ja')).toEqual([])
  })

  it('begins no line with a closing mark and ends none with an opening one', () => {
    for (const lang of ['zh-Hans', 'ja'] as const) {
      const parts = phrasesOf('论“信任”（第一部）：「会議」、ラーメンっ。', lang)
      for (const part of parts.slice(1)) expect(part).not.toMatch(/^[”）」、。：ーっ]/u)
      for (const part of parts) expect(part).not.toMatch(/[“（「]$/u)
    }
  })
})
