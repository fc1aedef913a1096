import { describe, expect, it } from '@jest/globals'
import { inReadingOrder, neighboursOf, nextFormerNames } from '#domain/series-order.ts'

const report = (slug: string, number: number | null, publicationDate = '2025-01-01') => ({
  slug,
  number,
  publicationDate,
})
const slugs = (reports: { slug: string }[]) => reports.map(({ slug }) => slug)

describe('the reading order of a series', () => {
  it('is by number, whenever the reports appeared', () => {
    expect(slugs(inReadingOrder([report('b', 2, '2024-01-01'), report('a', 1, '2025-01-01')]))).toEqual(['a', 'b'])
  })

  it('puts reports without a number last, and equal ones by date and then by address', () => {
    const reports = [
      report('later', null, '2025-02-01'),
      report('earlier', null, '2025-01-01'),
      report('z', 1),
      report('y', 1),
      report('first-of-the-two', 1, '2024-01-01'),
    ]
    expect(slugs(inReadingOrder(reports))).toEqual(['first-of-the-two', 'y', 'z', 'earlier', 'later'])
  })

  it('tells what comes before and after', () => {
    const ordered = [report('a', 1), report('b', 2), report('c', 3)]
    expect(neighboursOf(ordered, 'b')).toEqual({ previous: ordered[0], next: ordered[2], position: 2, count: 3 })
    expect(neighboursOf(ordered, 'a')).toEqual({ previous: null, next: ordered[1], position: 1, count: 3 })
    expect(neighboursOf(ordered, 'elsewhere')).toEqual({ previous: null, next: null, position: 0, count: 3 })
  })
})

describe('the former names of a series', () => {
  it('keep a name that was changed, with its language', () => {
    expect(nextFormerNames([], 'ja', { before: '米中対話', after: '米中アジア対話' })).toEqual([
      { name: '米中対話', language: 'ja' },
    ])
  })

  it('keep a name once, and lose one that is taken back', () => {
    const former = [{ name: 'Old', language: 'en' }]
    expect(nextFormerNames(former, 'en', { before: 'Old', after: 'New' })).toEqual(former)
    expect(nextFormerNames(former, 'en', { before: 'New', after: 'Old' })).toEqual([{ name: 'New', language: 'en' }])
  })

  it('do not take in an empty name', () => {
    expect(nextFormerNames([], 'ko', { before: ' ', after: '대화' })).toEqual([])
  })
})
