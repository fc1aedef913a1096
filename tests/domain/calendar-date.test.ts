import { describe, expect, it } from '@jest/globals'
import { highwireDate, storeCalendarDate, toCalendarDate, todayIn } from '#domain/calendar-date.ts'

describe('toCalendarDate', () => {
  it.each([
    ['2026-05-01', '2026-05-01'],
    ['2024-02-29', '2024-02-29'],
    ['2026-05-01T12:00:00.000Z', '2026-05-01'],
    ['2026-05-01T12:00Z', '2026-05-01'],
    ['2026-05-01T02:00:00+09:00', '2026-04-30'],
    ['2026-04-30T23:00:00-02:00', '2026-05-01'],
  ])('reads %s as %s', (value, date) => {
    expect(toCalendarDate(value)).toBe(date)
  })

  it.each([
    '2026-02-30',
    '2025-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-1-5',
    '26-01-05',
    '01.05.2026',
    '2026-05-01T12:00',
    '2026-05-01T25:00:00Z',
    '2026-02-30T12:00:00Z',
    '2026-05-01T12:00:00+99:00',
    ' 2026-05-01',
    'tomorrow',
    '',
  ])('refuses %p', (value) => {
    expect(toCalendarDate(value)).toBeNull()
  })
})

describe('storeCalendarDate', () => {
  it('stores noon in UTC, which reads back as the same day', () => {
    expect(storeCalendarDate('2026-05-01')).toBe('2026-05-01T12:00:00.000Z')
    expect(toCalendarDate('2026-05-01T12:00:00.000Z')).toBe('2026-05-01')
  })

  it('refuses what is not a bare calendar date', () => {
    expect(storeCalendarDate('2026-02-30')).toBeNull()
    expect(storeCalendarDate('2026-05-01T12:00:00.000Z')).toBeNull()
  })
})

describe('todayIn', () => {
  it('is the date in the time zone, not in UTC', () => {
    const now = new Date('2026-12-31T15:30:00Z')
    expect(todayIn('Asia/Seoul', now)).toBe('2027-01-01')
    expect(todayIn('America/New_York', now)).toBe('2026-12-31')
  })
})

it('writes Highwire dates with slashes', () => {
  expect(highwireDate('2026-05-01')).toBe('2026/05/01')
})
