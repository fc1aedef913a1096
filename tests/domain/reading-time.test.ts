import { describe, expect, it } from '@jest/globals'
import { readingMinutes } from '#domain/reading-time.ts'

const repeat = (text: string, count: number) => text.repeat(count)

describe('the time it takes to read a text', () => {
  it.each([
    ['en', repeat('word ', 2380), 10],
    ['ko', repeat('보고서를 ', 2260), 10],
    ['zh-Hans', repeat('信', 3900), 10],
    ['ja', repeat('信を', 2730), 10],
  ] as const)('is by words or characters as %s is read', (lang, text, minutes) => {
    expect(readingMinutes(text, lang)).toBe(minutes)
  })

  it('counts each script of a text at its own rate', () => {
    expect(readingMinutes(repeat('信', 1950) + repeat(' word', 1190), 'zh-Hans')).toBe(10)
    expect(readingMinutes(repeat('보고서를 ', 1130) + repeat('于铁军', 650), 'ko')).toBe(10)
  })

  it('counts neither dashes nor punctuation as words', () => {
    expect(readingMinutes(repeat('— ', 5000), 'en')).toBeNull()
    expect(readingMinutes(repeat('。、', 5000), 'ja')).toBeNull()
  })

  it('is a minute for a few words, and none for none', () => {
    expect(readingMinutes('A few words.', 'en')).toBe(1)
    expect(readingMinutes('', 'en')).toBeNull()
  })
})
