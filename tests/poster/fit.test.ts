import { describe, expect, it } from '@jest/globals'
import { fitTitle, shortened } from '#poster/fit.ts'

/** Every character is half as wide as it is high. */
const measure = (text: string, size: number) => ([...text].length * size) / 2
const place = { width: 400, height: 120, sizes: [40, 20], leading: 1 }
const words = (text: string) => text.split(/(?<= )/)

describe('fitTitle', () => {
  it('sets a short title on one line, in the largest size', () => {
    expect(fitTitle(words('A short title'), measure, place)).toEqual({ size: 40, lines: ['A short title'] })
  })

  it('makes lines even', () => {
    expect(fitTitle(words('one two three four five'), measure, place).lines).toEqual(['one two three', 'four five'])
  })

  it('begins a new line after a colon where there is room', () => {
    expect(fitTitle(words('Trust: how it came'), measure, place).lines).toEqual(['Trust:', 'how it came'])
    const full = words('aaaa aaaa aaaa: bbbb bbbb bbbb cccc cccc cccc d')
    expect(fitTitle(full, measure, { ...place, sizes: [40] }).lines.join(' ')).toContain('aaaa: bbbb')
  })

  it('takes a smaller size for more words', () => {
    const { lines, size } = fitTitle(words('word '.repeat(20).trim()), measure, place)
    expect(size).toBe(20)
    expect(lines.join(' ')).toBe('word '.repeat(20).trim())
  })

  it.each(['x'.repeat(300), 'word '.repeat(60).trim(), '信'.repeat(300), '👩‍🔬'.repeat(100)])(
    'ends what is too long with an ellipsis, inside of its place: %.20s',
    (title) => {
      const { lines, size } = fitTitle(words(title), measure, place)
      expect(size).toBe(20)
      expect(lines).toHaveLength(6)
      for (const line of lines) expect(measure(line, size)).toBeLessThanOrEqual(place.width)
      expect(lines.at(-1)).toMatch(/…$/)
    },
  )

  it('has no lines for no title', () => {
    expect(fitTitle([], measure, place)).toEqual({ size: 40, lines: [] })
  })
})

describe('shortened', () => {
  it('cuts between whole characters and leaves no space before the ellipsis', () => {
    expect(shortened('one two', (text) => text.length <= 5)).toBe('one…')
    expect(shortened('a👩‍🔬b', (text) => text.length <= 4)).toBe('a…')
    expect(shortened('one', () => true)).toBe('one')
    expect(shortened('one', () => false)).toBe('…')
  })
})
