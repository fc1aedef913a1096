import { describe, expect, it } from '@jest/globals'
import { bioState, isShownBy, likelyDuplicates, nameKeys } from '#domain/bios.ts'

const NOW = new Date('2026-11-25T00:00:00Z')

describe('a bio in one language', () => {
  it.each([
    [{ exists: false, checkedAt: null, isNeeded: true }, 'missing'],
    [{ exists: false, checkedAt: null, isNeeded: false }, 'notNeeded'],
    [{ exists: true, checkedAt: '2026-01-01T00:00:00Z', isNeeded: true }, 'current'],
    [{ exists: true, checkedAt: '2025-11-26T00:00:00Z', isNeeded: false }, 'current'],
    [{ exists: true, checkedAt: '2025-11-24T00:00:00Z', isNeeded: false }, 'old'],
    [{ exists: true, checkedAt: null, isNeeded: true }, 'current'],
  ] as const)('%j is %s', (bio, state) => {
    expect(bioState(bio, NOW)).toBe(state)
  })
})

describe('the list of bios', () => {
  const states = { en: 'current', zh: 'missing', ja: 'old', ko: 'notNeeded' } as const
  const done = { en: 'current', zh: 'notNeeded', ja: 'current', ko: 'notNeeded' } as const

  it.each([
    ['all', true, true],
    ['missing', true, false],
    ['old', true, false],
    ['toDo', true, false],
  ] as const)('under “%s”', (filter, withGaps, without) => {
    expect([isShownBy(filter, states, true), isShownBy(filter, done, true)]).toEqual([withGaps, without])
  })

  it('shows who has no photo', () => {
    expect([isShownBy('noPhoto', done, false), isShownBy('noPhoto', done, true)]).toEqual([true, false])
  })
})

describe('authors who may be the same person', () => {
  const yu = { family: 'Yu', given: 'Tiejun', native: ['于铁军'] }

  it.each([
    ['hyphens', { family: 'YU', given: 'Tie-jun', native: [] }],
    ['family and given name exchanged', { family: 'Tiejun', given: 'Yu', native: [] }],
    ['diacritics', { family: 'Yú', given: 'Tiějūn', native: [] }],
    ['another romanisation, the same native name', { family: 'Yue', given: 'T. J.', native: ['于 铁军'] }],
  ])('are found in spite of %s', (_what, other) => {
    const found = likelyDuplicates([
      { id: 1, keys: nameKeys(yu) },
      { id: 2, keys: nameKeys(other) },
      { id: 3, keys: nameKeys({ family: 'Smith', given: 'Jane', native: [] }) },
    ])
    expect([...found]).toEqual([
      [1, [2]],
      [2, [1]],
    ])
  })

  it('are not all who share a family name, or have one name only', () => {
    const people = [yu, { family: 'Yu', given: 'Min', native: [] }, { family: 'Yu', given: '', native: [] }]
    expect(likelyDuplicates(people.map((person, id) => ({ id, keys: nameKeys(person) }))).size).toBe(0)
  })
})
