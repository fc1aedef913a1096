import { describe, expect, it } from '@jest/globals'
import { sayProgress } from '../../admin/translating/progress-words.ts'

const nothing = { all: 0, missing: [], untranslated: [] }

describe('how far a translation is, in words', () => {
  it('is not begun beside an original that has no text yet, as that of a new entry in a series', () => {
    expect(sayProgress(nothing, 'en')).toEqual(['Not begun'])
    expect(sayProgress(nothing, 'ko')).toEqual(['시작 전'])
  })

  it('is not begun where every field is missing, and else says how many are', () => {
    expect(sayProgress({ ...nothing, all: 2, missing: ['title', 'body'] }, 'en')).toEqual(['Not begun'])
    expect(sayProgress({ ...nothing, all: 3, missing: ['body'] }, 'en')).toEqual(['1 of 3 fields not begun'])
  })

  it('says nothing where all of it is translated, and of an original', () => {
    expect(sayProgress({ ...nothing, all: 3 }, 'en')).toEqual([])
    expect(sayProgress(null, 'en')).toEqual([])
  })
})
