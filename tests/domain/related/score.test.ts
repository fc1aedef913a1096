import { describe, expect, it } from '@jest/globals'
import { type Candidate, keptRelated, rankRelated, rankReversed, shownRelated } from '#domain/related/list.ts'
import { likeness, reasonsOf, relatedness, type Relation } from '#domain/related/score.ts'

const nothing: Relation = { authors: 0, isInSeries: false, topics: 0, likeness: 0, yearsNewer: 0 }
const near = (relation: Partial<Relation>) => relatedness({ ...nothing, ...relation }) ?? 0

describe('how near a report is to another', () => {
  it('counts an author for more than a series, that for more than topics, and those for more than texts', () => {
    const inOrder = [
      near({ authors: 1, yearsNewer: -50 }),
      near({ isInSeries: true, yearsNewer: 50 }),
      near({ topics: 3, yearsNewer: 50 }),
      near({ topics: 1, yearsNewer: -50 }),
      near({ likeness: 1, yearsNewer: 0 }),
    ]
    expect(inOrder).toEqual(inOrder.toSorted((a, b) => b - a))
    expect(near({ topics: 1, yearsNewer: -50 })).toBeGreaterThan(near({ likeness: 1 }))
    expect(near({ isInSeries: true, yearsNewer: -50 })).toBeGreaterThan(near({ topics: 9, yearsNewer: 1 }))
  })

  it('prefers the newer of two that are as near, and an alike text to a year', () => {
    expect(near({ authors: 1, yearsNewer: 1 })).toBeGreaterThan(near({ authors: 1, yearsNewer: -1 }))
    expect(near({ topics: 1, likeness: 0.5 })).toBeGreaterThan(near({ topics: 1, yearsNewer: 10 }))
  })

  it('is nothing where only the dates and a few words are near', () => {
    expect(relatedness({ ...nothing, likeness: 0.1, yearsNewer: 5 })).toBeNull()
    expect(reasonsOf({ ...nothing, topics: 2, likeness: 0.6 })).toEqual(['topic', 'text'])
  })
})

describe('how alike two texts are', () => {
  it('is told by rare words and not by those of most texts', () => {
    expect(likeness([1, 1, 1], 100)).toBeGreaterThan(likeness([60, 70, 80, 90], 100))
    expect(likeness([], 100)).toBe(0)
    expect(likeness([100, 100, 100], 100)).toBeLessThan(0.01)
    expect(
      likeness(
        Array.from({ length: 32 }, () => 1),
        10_000,
      ),
    ).toBe(1)
  })
})

const candidate = (id: number, data: Partial<Candidate> = {}): Candidate => ({
  ...{ id, date: '2020-01-01', authors: 0, isInSeries: false, topics: 0, alike: [] },
  ...data,
})

describe('the list of a report', () => {
  it('has what is related, the nearest and of equals the last made first', () => {
    const candidates = [
      candidate(1),
      candidate(2, { topics: 1 }),
      candidate(3, { topics: 1 }),
      candidate(4, { authors: 1, date: '' }),
    ]
    expect(rankRelated(candidates, '2021-05-05').map(({ id }) => id)).toEqual([4, 3, 2])
  })

  it('counts texts in the language in which they are most alike', () => {
    const [found] = rankRelated(
      [
        candidate(1, {
          alike: [
            { holders: [9, 9, 9], texts: 9 },
            { holders: [1, 1, 1, 1, 1], texts: 50 },
          ],
        }),
      ],
      '2021-05-05',
    )
    expect(found?.reasons).toEqual(['text'])
  })

  it('sees the dates from the other side for the other report', () => {
    const newer = candidate(1, { topics: 1, date: '2024-01-01' })
    const [there] = rankRelated([newer], '2020-01-01')
    const [back] = rankReversed([newer], '2020-01-01')
    expect(there?.score).toBeGreaterThan(60)
    expect(back?.score).toBeLessThan(60)
  })

  it('leaves out what the editors chose already, and what they never want', () => {
    const ranked = rankRelated(
      [1, 2, 3].map((id) => candidate(id, { topics: 1 })),
      '2020-01-01',
    )
    expect(keptRelated(ranked, { related: [3], unrelated: [1] }).map(({ id }) => id)).toEqual([2])
  })

  it('shows four: the chosen in their order, then others, without the neighbours in the series', () => {
    expect(shownRelated([7, 5], [1, 2, 3, 4], [2, 5])).toEqual([7, 5, 1, 3])
  })
})
