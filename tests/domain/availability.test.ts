import { describe, expect, it } from '@jest/globals'
import { availabilityIn, readableEditions } from '#domain/availability.ts'
import type { EditionFacts } from '#domain/availability.ts'
import { EDITION_STATES } from '#domain/states.ts'

const original: EditionFacts = { language: 'en', form: 'text', state: 'published', isOriginal: true }
const chinese: EditionFacts = { language: 'zh-Hans', form: 'text', state: 'published', isOriginal: false }
const korean: EditionFacts = { language: 'ko', form: 'file', state: 'published', isOriginal: false }
const all = [original, chinese, korean]

describe('availabilityIn', () => {
  it('is published where the edition has a text of its own', () => {
    expect(availabilityIn(all, 'en')).toBe('published')
    expect(availabilityIn(all, 'zh-Hans')).toBe('published')
  })

  it('is file only where the edition is a PDF', () => {
    expect(availabilityIn(all, 'ko')).toBe('fileOnly')
  })

  it('is absent where there is no edition', () => {
    expect(availabilityIn(all, 'ja')).toBe('absent')
    expect(availabilityIn(all, 'zh-Hant')).toBe('absent')
    expect(availabilityIn([], 'en')).toBe('absent')
  })

  it.each(EDITION_STATES.filter((state) => state !== 'published' && state !== 'withdrawn'))(
    'is absent while the translation is %s',
    (state) => {
      expect(availabilityIn([original, { ...chinese, state }], 'zh-Hans')).toBe('absent')
    },
  )

  it.each(EDITION_STATES.filter((state) => state !== 'published' && state !== 'withdrawn'))(
    'is absent in every language while the original is %s',
    (state) => {
      const editions = [{ ...original, state }, chinese, korean]
      for (const { language } of editions) expect(availabilityIn(editions, language)).toBe('absent')
    },
  )

  it('is absent where a translation has lost its original', () => {
    expect(availabilityIn([chinese], 'zh-Hans')).toBe('absent')
  })

  it('leaves a notice of a withdrawn translation and touches no other language', () => {
    const editions = [original, { ...chinese, state: 'withdrawn' as const }, { ...korean, state: 'withdrawn' as const }]
    expect(availabilityIn(editions, 'zh-Hans')).toBe('withdrawn')
    expect(availabilityIn(editions, 'ko')).toBe('withdrawn')
    expect(availabilityIn(editions, 'en')).toBe('published')
  })

  it('is withdrawn in every language where the original is', () => {
    const editions = [{ ...original, state: 'withdrawn' as const }, chinese, korean]
    for (const { language } of editions) expect(availabilityIn(editions, language)).toBe('withdrawn')
  })
})

it('lists the editions that can be read or downloaded, in their order', () => {
  const japanese: EditionFacts = { language: 'ja', form: 'text', state: 'draft', isOriginal: false }
  expect(readableEditions([korean, japanese, original, chinese])).toEqual([korean, original, chinese])
  expect(readableEditions([korean, { ...original, state: 'unpublished' }])).toEqual([])
})
