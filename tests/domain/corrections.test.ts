import { describe, expect, it } from '@jest/globals'
import { correctionsOf, keepTold, refusalOfCorrection } from '#domain/corrections.ts'

describe('the corrections of an edition', () => {
  it('come newest first, and of one day the last that was added first', () => {
    const stored = [
      { date: '2026-03-01T12:00:00.000Z', note: 'First' },
      { date: '2026-05-01T12:00:00.000Z', note: 'Second' },
      { date: '2026-03-01T12:00:00.000Z', note: ' Third ' },
    ]
    expect(correctionsOf(stored)).toEqual([
      { date: '2026-05-01', note: 'Second' },
      { date: '2026-03-01', note: 'Third' },
      { date: '2026-03-01', note: 'First' },
    ])
  })

  it('leave out what says nothing or has no day', () => {
    expect(
      correctionsOf([
        { date: '2026-03-01', note: ' ' },
        { date: null, note: 'Undated' },
      ]),
    ).toEqual([])
    expect(correctionsOf(null)).toEqual([])
  })
})

describe('the date of a correction', () => {
  const days = { publicationDate: '2026-03-14', today: '2026-11-25' }

  it.each([
    ['2026-11-26', 'correctionInFuture'],
    ['2027-01-01', 'correctionInFuture'],
    ['2026-11-25', null],
    ['2026-03-14', null],
    ['2026-03-13', 'correctionBeforePublication'],
  ])('%s is judged as %s', (date, refusal) => {
    expect(refusalOfCorrection(date, days)).toBe(refusal)
  })

  it('is only kept from the future where no publication date is set', () => {
    expect(refusalOfCorrection('1999-01-01', { ...days, publicationDate: '' })).toBeNull()
  })
})

describe('what readers were told', () => {
  const date = '2026-03-01T12:00:00.000Z'
  const told = [
    { id: 'a', date, note: 'First' },
    { id: 'b', date, note: 'Second' },
  ]

  it('comes before what is new where the next text lacks it', () => {
    const added = { id: 'c', date, note: 'Third' }
    expect(keepTold(told, [added])).toEqual([...told, added])
    expect(keepTold(told, [])).toEqual(told)
    expect(keepTold([], [added])).toEqual([added])
  })

  it('may be worded and ordered otherwise, and not be emptied', () => {
    const [first, second] = told
    const better = { id: 'a', date, note: 'Better' }
    expect(keepTold(told, [second ?? better, better])).toEqual([second, better])
    expect(keepTold(told, [{ id: 'a', date, note: ' ' }, second ?? better])).toEqual([first, second])
    expect(keepTold(told, [{ id: 'a', date: null, note: 'First' }, second ?? better])).toEqual([first, second])
  })

  it('is not said twice where a client sends it without its row', () => {
    const sent = told.map(({ note }) => ({ date, note }))
    expect(keepTold(told, sent)).toEqual(sent)
  })

  it('counts for nothing where it said nothing', () => {
    expect(keepTold([{ id: 'a', date, note: '' }], [])).toEqual([])
  })
})
