import { describe, expect, it } from '@jest/globals'
import { readReleasedTranslations, releasedTranslationsQuery } from '../../admin/released-translations.ts'

describe('translations that go with their original', () => {
  it('are asked for by report and only where they are published', () => {
    const query = new URLSearchParams(releasedTranslationsQuery(7))
    expect(query.get('where[report][equals]')).toBe('7')
    expect(query.get('where[_status][equals]')).toBe('published')
  })

  it("are named in the admin's language", () => {
    const docs = [
      { id: 1, language: 'ja', title: '信頼醸成' },
      { id: 2, language: 'ko', title: '' },
    ]
    expect(readReleasedTranslations({ docs }, 'en')).toEqual([
      { language: 'Japanese', lang: 'ja', title: '信頼醸成' },
      { language: 'Korean', lang: 'ko', title: null },
    ])
    expect(readReleasedTranslations({ docs }, 'zh')?.[0]?.language).toBe('日语')
  })

  it.each([null, {}, { docs: 'no' }])('are unknown where the answer is %p', (body) => {
    expect(readReleasedTranslations(body, 'en')).toBeNull()
  })
})
