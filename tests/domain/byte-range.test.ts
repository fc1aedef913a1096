import { describe, expect, it } from '@jest/globals'
import { parseRange } from '#domain/byte-range.ts'

describe('parseRange', () => {
  it.each([
    ['bytes=0-0', 0, 0],
    ['bytes=0-499', 0, 499],
    ['bytes=500-', 500, 999],
    ['bytes=-1', 999, 999],
    ['bytes=-5000', 0, 999],
    ['bytes=900-5000', 900, 999],
    ['bytes=0-99999999999999999999', 0, 999],
    ['Bytes=5-6', 5, 6],
    [' bytes= 5-6 ,', 5, 6],
  ])('reads one range: %p', (header, start, end) => {
    expect(parseRange(header, 1000)).toEqual({ start, end })
  })

  it.each([
    ['bytes=0-99,100-199', 0, 199],
    ['bytes=100-199,0-99', 0, 199],
    ['bytes=0-500,400-600', 0, 600],
    ['bytes=0-900,100-200', 0, 900],
    ['bytes=0-9,5000-6000', 0, 9],
  ])('unites ranges without a gap: %p', (header, start, end) => {
    expect(parseRange(header, 1000)).toEqual({ start, end })
  })

  it('leaves separate ranges to a full answer', () => {
    expect(parseRange('bytes=0-1,10-11', 1000)).toBe('ignored')
    expect(parseRange(`bytes=${Array(60).fill('0-1').join(',')}`, 1000)).toBe('ignored')
  })

  it.each(['bytes=1000-', 'bytes=1000-1200', 'bytes=-0', 'bytes=2000-3000,4000-'])('cannot satisfy %p', (header) => {
    expect(parseRange(header, 1000)).toBe('unsatisfiable')
  })

  it('cannot satisfy any range of an empty file', () => {
    expect(parseRange('bytes=0-', 0)).toBe('unsatisfiable')
    expect(parseRange('bytes=-5', 0)).toBe('unsatisfiable')
  })

  it.each([
    '',
    'bytes',
    'bytes=',
    'bytes=-',
    'bytes=a-b',
    'bytes=5-1',
    'bytes=1',
    'items=0-1',
    'bytes=0-1;2',
    'bytes=1.5-2',
    'bytes=0-1,x',
  ])('ignores %p', (header) => {
    expect(parseRange(header, 1000)).toBe('ignored')
  })
})
