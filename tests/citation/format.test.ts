import { describe, expect, it } from '@jest/globals'
import { formatCitation } from '#citation/format.ts'
import type { CslItem } from '#domain/citation/csl-item.ts'
import { citationLocale, citationStyles } from '#domain/citation/styles.ts'
import { INTERFACE_LANGUAGES } from '#domain/languages.ts'

const URL = 'https://portal.example.org/id/11111111-1111-4111-8111-111111111111'

const english: CslItem = {
  id: 'trust-en',
  type: 'report',
  title: 'Building trust: lessons from the sea',
  author: [{ family: 'Yu', given: 'Tiejun' }, { literal: 'Institute of Peace' }],
  issued: { 'date-parts': [[2026, 5, 1]] },
  publisher: 'Example Network',
  genre: 'Special Reports',
  number: 'AD-1',
  'collection-title': 'Asia Dialogue',
  'collection-number': '1',
  language: 'en',
  URL,
}

const translated = (language: string, title: string, name: string, translator: string): CslItem => ({
  ...english,
  id: `trust-${language}`,
  language,
  title,
  author: [{ family: name }],
  translator: [{ family: translator }],
  'original-title': english.title,
})

const chinese = translated('zh-Hans', '建立互信', '于铁军', '王芳')
const japanese = translated('ja', '信頼を築く', '于鉄軍', '佐藤花子')
const korean = translated('ko', '신뢰 쌓기', '위톄쥔', '김하나')

const text = (...asked: Parameters<typeof formatCitation>) =>
  formatCitation(...asked)
    .map((run) => run.text)
    .join('')

describe('a formatted citation', () => {
  it('is as each style wants it, in British English', () => {
    expect(text(english, 'apa', 'en-GB')).toBe(
      `Yu, T., & Institute of Peace. (2026). Building trust: lessons from the sea (Special Reports AD-1; Asia Dialogue 1). Example Network. ${URL}`,
    )
    expect(text(english, 'chicago', 'en-GB')).toBe(
      `Yu, Tiejun, and Institute of Peace. Building Trust: Lessons from the Sea. Special Reports. Asia Dialogue 1. Example Network, 1 May 2026. ${URL}.`,
    )
    expect(text(english, 'mla', 'en-GB')).toBe(
      `Yu, Tiejun, and Institute of Peace. Building Trust: Lessons from the Sea. Special Reports, AD-1, Example Network, 1 May 2026, ${URL}.`,
    )
    expect(text(english, 'vancouver', 'en-GB')).toBe(
      `Yu T, Institute of Peace. Building trust: lessons from the sea [Internet]. Example Network; 2026 May. (Asia Dialogue). Report No.: AD-1. Available from: ${URL}`,
    )
  })

  it('names a publisher that is the author once in APA', () => {
    const own = (others: Partial<CslItem>) => ({ ...english, ...others, author: [{ literal: 'Example Network' }] })
    expect(text(own({}), 'apa', 'en-GB')).toBe(
      `Example Network. (2026). Building trust: lessons from the sea (Special Reports AD-1; Asia Dialogue 1). ${URL}`,
    )
    expect(text(own({ publisher: 'Another House' }), 'apa', 'en-GB')).toContain('Another House')
    expect(text(own({}), 'chicago', 'en-GB')).toContain('Example Network, 1 May 2026')
  })

  it('sets the title of a work in italics where the style does', () => {
    expect(formatCitation(english, 'apa', 'en-GB').filter(({ italic }) => italic)).toEqual([
      { text: 'Building trust: lessons from the sea', italic: true },
    ])
    expect(formatCitation(english, 'chicago', 'en-GB').filter(({ italic }) => italic)).toEqual([
      { text: 'Building Trust: Lessons from the Sea', italic: true },
    ])
  })

  it('is in the words of the edition’s language, with names whole and the translator credited', () => {
    expect(text(chinese, 'gb-t-7714', 'zh-CN')).toBe(
      `于铁军. 建立互信: AD-1[R/OL]. 王芳, 译. Example Network, 2026. ${URL}.`,
    )
    expect(text(chinese, 'chicago', 'zh-CN')).toContain('于铁军. 《建立互信》')
    expect(text(chinese, 'chicago', 'zh-CN')).toContain('2026年5月1日')
    expect(text(japanese, 'sist-02', 'ja-JP')).toBe(`于鉄軍. 信頼を築く. Example Network, 2026, AD-1. ${URL}.`)
    expect(text(japanese, 'chicago', 'ja-JP')).toContain('「信頼を築く」')
    expect(text(japanese, 'apa', 'ja-JP')).toContain('佐藤花子, 翻訳者')
    expect(text(korean, 'mla', 'ko-KR')).toContain('번역자: 김하나')
    expect(text(korean, 'mla', 'ko-KR')).toContain('2026년 5월 1일')
  })

  it('turns round names in Latin letters only, in every language', () => {
    const western = (item: CslItem): CslItem => ({
      ...item,
      author: [{ family: 'Smith', given: 'John' }, ...item.author],
    })
    expect(text(western(chinese), 'chicago', 'zh-CN')).toMatch(/^Smith, John和于铁军\. 《/)
    expect(text(western(japanese), 'mla', 'ja-JP')).toMatch(/^Smith, Johnと于鉄軍\. /)
    expect(text(western(japanese), 'apa', 'ja-JP')).toMatch(/^Smith, J\., & 于鉄軍\. /)
    expect(text(western(korean), 'chicago', 'ko-KR')).toMatch(/^Smith, John 및 위톄쥔\. /)
    expect(text(western(chinese), 'gb-t-7714', 'zh-CN')).toMatch(/^SMITH J, 于铁军\. /)
  })

  it('joins names as each language does', () => {
    const two = (item: CslItem, other: string): CslItem => ({
      ...item,
      id: `${item.id}-2`,
      author: [...item.author, { family: other }],
    })
    expect(text(two(chinese, '王芳'), 'chicago', 'zh-CN')).toMatch(/^于铁军和王芳\. 《/)
    expect(text(two(japanese, '佐藤花子'), 'mla', 'ja-JP')).toMatch(/^于鉄軍と佐藤花子\. /)
    expect(text(two(korean, '김하나'), 'chicago', 'ko-KR')).toMatch(/^위톄쥔 및 김하나\. “/)
    expect(text(two(two(korean, '김하나'), '이두리'), 'mla', 'ko-KR')).toMatch(/^위톄쥔 외\. /)
  })

  it('has both initials of a name with a hyphen where initials are written together', () => {
    const author = [{ family: 'Kim', given: 'Min-jun' }]
    const item = { ...english, id: 'hyphen', author }
    expect(text(item, 'vancouver', 'en-GB')).toMatch(/^Kim MJ\. /)
    expect(text(item, 'gb-t-7714', 'zh-CN')).toMatch(/^KIM M J\. /)
    expect(text(item, 'chicago', 'en-GB')).toMatch(/^Kim, Min-jun\. /)
  })

  it('has the English words of Vancouver in every language', () => {
    for (const language of INTERFACE_LANGUAGES)
      expect(text({ ...japanese, id: language }, 'vancouver', citationLocale(language, 'vancouver'))).toContain(
        '[Internet]. Example Network; 2026 May.',
      )
  })

  it('is that of the work asked for, whatever was asked before', () => {
    const other = { ...english, id: 'other', title: 'Another report' }
    expect(text(other, 'apa', 'en-GB')).toContain('Another report')
    expect(text({ ...english, title: 'A new title' }, 'apa', 'en-GB')).toContain('A new title')
    expect(text(english, 'apa', 'en-GB')).toContain('(2026). Building trust')
  })

  it('takes nothing in a title for markup', () => {
    const title = 'On <i>x</i>, <b>y & z <script>alert(1)</script>'
    const runs = formatCitation({ ...english, title }, 'apa', 'en-GB')
    expect(runs.filter(({ italic }) => italic).map((run) => run.text)).toEqual([title])
  })

  it.each(INTERFACE_LANGUAGES)('says title, name, year and address in every style offered in %s', (language) => {
    const item = { en: english, zh: chinese, ja: japanese, ko: korean }[language]
    for (const style of citationStyles(language)) {
      const citation = text(item, style, citationLocale(language, style))
      for (const part of [item.title.slice(0, 4), '2026', item.URL]) expect(`${style}: ${citation}`).toContain(part)
    }
  })

  it('can do without a date', () => {
    const { issued: _, ...undated } = english
    expect(text(undated, 'apa', 'en-GB')).toContain('(n.d.)')
  })
})
