import { describe, expect, it } from '@jest/globals'
import { findPlaceholder } from '#domain/placeholders.ts'

describe('a placeholder', () => {
  it.each([
    'It cost TK million',
    'TKTK',
    'Signed by TBC.',
    'on TBD 1988',
    'page XXX',
    'Lorem ipsum dolor',
    '于TK年签署',
    '数字待补',
    '時間待補充',
    '日期待定',
    '〓年に署名',
    '●●大使は',
    '○○年',
    '出典は要確認',
    '発行日は未定',
    '날짜 미정',
    '출처는 추후 기재',
    '추후보완',
    '【】と署名',
    '【…】',
  ])('is seen in “%s”', (text) => {
    expect(findPlaceholder(text)).toContain(text.slice(0, 3))
  })

  it.each([
    'A win by TKO',
    'www.example.TK',
    'tk, tbc and tbd in small letters',
    'taxxxation',
    'Size XXL',
    '二〇〇五年',
    '김미정 교수',
    '【図1】条約',
    '等待与期待',
    '規定された',
    '[...] in a quotation',
  ])('is not seen in “%s”', (text) => {
    expect(findPlaceholder(text)).toBeNull()
  })

  it('is quoted with a few words around it, the first of several', () => {
    const text = 'The long summary of the three cases says that TK million were spent before 1988, TBC by the archive.'
    expect(findPlaceholder(text)).toBe('…cases says that TK million were sp…')
  })
})
