import { describe, expect, it } from '@jest/globals'
import { readableText } from '#domain/page-text.ts'

describe('the text of a page', () => {
  it.each([
    ['makes divided words whole', 'co-\noperation of states', 'cooperation of states'],
    [
      'keeps a compound that the page writes elsewhere',
      'trust-\nbuilding, and trust-building again',
      'trust-building, and trust-building again',
    ],
    ['keeps the hyphen before a name', 'US-\nSoviet talks, 1972-\n1987', 'US- Soviet talks, 1972- 1987'],
    ['leaves out soft hyphens', 'nego\u00adtiation and nego\u00ad\ntiators', 'negotiation and negotiators'],
    ['makes one space of many', 'two  \u00a0words\n\n next\tline', 'two words next line'],
    ['joins Chinese lines', '两国政府\n签署 了协议，\n检查', '两国政府签署了协议，检查'],
    ['keeps a Chinese heading apart from its text', '两国政府\n签署\n\u2029协议的\n内容', '两国政府签署 协议的内容'],
    ['joins Japanese lines', '査察官は\n作業を始めた。　結果は', '査察官は作業を始めた。結果は'],
    ['keeps the spaces of Korean', '두 나라\n정부는', '두 나라 정부는'],
    ['keeps the space between scripts', '1972年 INCSEA\n协定', '1972年 INCSEA 协定'],
    ['takes out what cannot be stored', 'a\u0000b\ud800c', 'ab\ufffdc'],
  ])('%s', (_what, lines, text) => {
    expect(readableText(lines)).toBe(text)
  })

  it('takes a long page of hyphens in no time', () => {
    expect(readableText('a-\n'.repeat(50_000)).length).toBeGreaterThan(0)
  })
})
