import { describe, expect, it } from '@jest/globals'
import { isSlug, proposeSlug } from '#domain/slug.ts'

describe('isSlug', () => {
  it.each(['a', 'us-soviet-trust-building', '2026', 'a1-b2', 'a'.repeat(120)])('accepts %p', (value) => {
    expect(isSlug(value)).toBe(true)
  })

  it.each(['', '-a', 'a-', 'a--b', 'A', 'a b', 'a_b', 'a.b', '../a', '信任', 'é', 'a\n', 'a'.repeat(121), null, 7])(
    'refuses %p',
    (value) => {
      expect(isSlug(value)).toBe(false)
    },
  )
})

describe('proposeSlug', () => {
  it('keeps Latin letters and digits', () => {
    expect(proposeSlug('US–Soviet Top-Down Trust-Building: Lessons for 2026')).toBe(
      'us-soviet-top-down-trust-building-lessons-for-2026',
    )
  })

  it('joins what an apostrophe divides', () => {
    expect(proposeSlug("China’s and Asia's choice")).toBe('chinas-and-asias-choice')
  })

  it.each([
    ['Café Việt Nam', 'cafe-viet-nam'],
    ['Монгол Улс', 'mongol-uls'],
    ['ＡＢＣ １２', 'abc-12'],
    ['トラスト', 'torasuto'],
    ['신뢰 구축', 'sinloe-guchug'],
    ['Go 🚀 now', 'go-now'],
  ])('transliterates %p', (title, slug) => {
    expect(proposeSlug(title)).toBe(slug)
  })

  it('reads Chinese as pinyin, a word per character', () => {
    expect(proposeSlug('美苏互信：INF条约与中美关系')).toBe('mei-su-hu-xin-inf-tiao-yue-yu-zhong-mei-guan-xi')
    expect(proposeSlug('绿色', 'zh-Hans')).toBe('lv-se')
  })

  it('asks the editor where Han characters are not read as Chinese', () => {
    expect(proposeSlug('米ソの信頼醸成')).toBe('')
    expect(proposeSlug('米中関係', 'ja')).toBe('')
    expect(proposeSlug('美蘇 신뢰')).toBe('')
  })

  it.each(['', '   ', '!!!', '—', '🚀'])('asks the editor where no letter is left: %p', (title) => {
    expect(proposeSlug(title)).toBe('')
  })

  it('cuts between words at about 80 characters', () => {
    const slug = proposeSlug('confidence '.repeat(12))
    expect(slug).toBe(Array(7).fill('confidence').join('-'))
    expect(slug.length).toBeLessThanOrEqual(80)
    expect(isSlug(proposeSlug('x'.repeat(300)))).toBe(true)
  })

  it('proposes only slugs', () => {
    for (const title of ['A/B & C', "L'État", 'ไทย ปลอดภัย', 'العربية', 'हिन्दी', '½ of it', '北京 2026']) {
      expect(isSlug(proposeSlug(title))).toBe(true)
    }
  })
})
