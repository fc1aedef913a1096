import { describe, expect, it } from '@jest/globals'
import { SIGNATURE_TERMS, signatureOf } from '#domain/related/signature.ts'

const of = (text: string, language: string) => signatureOf({ title: '', keywords: [], texts: [text] }, language)

describe('the signature of a text', () => {
  it('has words without their endings, and not those of all texts', () => {
    expect(of('Missiles are verified, and verifying a missile would be about trust in 2026.', 'en')).toEqual([
      'missil',
      'verifi',
      'trust',
    ])
  })

  it('begins with title and keywords', () => {
    const texts = { title: 'Fisheries', keywords: ['Corals'], texts: ['Trawlers and trawlers'] }
    expect(signatureOf(texts, 'en')).toEqual(['fisheri', 'coral', 'trawler'])
  })

  it('has words of Chinese, traditional and simplified alike', () => {
    expect(of('导弹与军备控制', 'zh-Hans')).toContain('导弹')
    expect(of('導彈與核查', 'zh-Hant')).toContain('导弹')
  })

  it('has words of Japanese in Chinese characters and katakana, without what is grammar', () => {
    const terms = of('ミサイルについての査察は、信頼を生むものである。', 'ja')
    expect(terms).toEqual(
      expect.arrayContaining(['みさいる', '査察', '信頼'].map((word) => word.replace('査', '查').replace('頼', '赖'))),
    )
    expect(terms).not.toContain('について')
  })

  it('has Korean words without particles', () => {
    expect(of('핵무기의 사찰과 핵무기를', 'ko')).toEqual(['핵무기', '사찰'])
  })

  it('has no more than it may', () => {
    const words = Array.from({ length: 100 }, (_, index) => `word${String.fromCharCode(97 + (index % 26))}${index}x`)
    expect(of(words.join(' '), 'en')).toHaveLength(SIGNATURE_TERMS)
  })
})
