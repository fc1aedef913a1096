import { describe, expect, it } from '@jest/globals'
import { isSlug, tidySlug } from '#domain/slug-shape.ts'

describe('tidySlug', () => {
  it.each([
    [' Trust  Building_2026-', 'trust-building-2026'],
    ['US–Soviet', 'us-soviet'],
    ['Ｔｒｕｓｔ', 'trust'],
    ['trust--building', 'trust-building'],
    ['trust-building', 'trust-building'],
    ['', ''],
  ])('mends what is plainly meant: %p becomes %p', (typed, slug) => {
    expect(tidySlug(typed)).toBe(slug)
  })

  it.each(['信任', 'café', 'a/b', 'a.b'])('leaves %p for the editor to replace', (typed) => {
    expect(isSlug(tidySlug(typed))).toBe(false)
  })
})
