import { describe, expect, it } from '@jest/globals'
import { copiedFindings, copiedTitle, pick } from '#domain/duplicate.ts'

describe('a copy', () => {
  it.each([
    { title: 'Trust', language: 'en', copy: 'Trust (copy)' },
    { title: '信任', language: 'zh-Hans', copy: '信任（副本）' },
    { title: '信頼', language: 'ja', copy: '信頼（コピー）' },
    { title: '신뢰', language: 'ko', copy: '신뢰 (사본)' },
    { title: 'Kepercayaan', language: 'id', copy: 'Kepercayaan (copy)' },
    { title: '', language: 'en', copy: null },
    { title: null, language: null, copy: null },
  ])('of “$title” is called “$copy”', ({ title, language, copy }) => {
    expect(copiedTitle(title, language)).toBe(copy)
  })

  it('has findings of its own', () => {
    const findings = [{ id: 'row-1', text: 'One' }, { id: 'row-2' }]
    expect(copiedFindings(findings)).toEqual([{ text: 'One' }, { text: null }])
    expect(copiedFindings(undefined)).toEqual([])
  })

  it('has the named fields and nothing else', () => {
    expect(pick({ slug: 'a', licence: 'CC BY', topics: undefined }, ['licence', 'topics'])).toEqual({
      licence: 'CC BY',
    })
  })
})
