import { describe, expect, it } from '@jest/globals'
import { correctionsOf } from '#domain/corrections.ts'

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
