import { describe, expect, it } from '@jest/globals'
import { slugPath, slugSource } from '#domain/slug-source.ts'

describe('slugSource', () => {
  it('takes a title in the language of the original', () => {
    expect(slugSource('reports', { title: ' 信任 ', language: 'zh-Hans' }, 'en')).toEqual({
      text: '信任',
      language: 'zh-Hans',
    })
  })

  it("takes an author's name in its own order", () => {
    const author = { familyName: 'Yu', givenName: 'Tiejun' }
    expect(slugSource('authors', { ...author, nameOrder: 'familyFirst' }, 'en').text).toBe('Yu Tiejun')
    expect(slugSource('authors', { ...author, nameOrder: 'givenFirst' }, 'en').text).toBe('Tiejun Yu')
  })

  it('takes the one name of an author who has one only', () => {
    expect(slugSource('authors', { familyName: 'Sukarno', givenName: null }, 'en').text).toBe('Sukarno')
  })

  it('takes a name in the language chosen above the form', () => {
    expect(slugSource('topics', { name: '核軍縮' }, 'ja')).toEqual({ text: '核軍縮', language: 'ja' })
    expect(slugSource('series', { name: '对话' }, 'zh')).toEqual({ text: '对话', language: 'zh-Hans' })
  })

  it('is empty where nothing is written yet', () => {
    expect(slugSource('reports', {}, 'en')).toEqual({ text: '', language: null })
    expect(slugSource('authors', {}, 'en').text).toBe('')
  })
})

describe('slugPath', () => {
  it('leads to the page in the language of the admin', () => {
    expect(slugPath('reports', 'ko', 'trust')).toBe('/ko/reports/trust')
    expect(slugPath('authors', 'en', 'yu-tiejun')).toBe('/en/authors/yu-tiejun')
  })

  it('promises no page to entries that have none', () => {
    expect(slugPath('categories', 'en', 'special-reports')).toBeNull()
  })
})
