import { describe, expect, it } from '@jest/globals'
import { mayBeOn } from '#domain/assignment.ts'
import { lastEntryOf, nextNumber, planNext } from '#domain/next-in-series.ts'

describe('the number of the next entry', () => {
  it.each([
    { name: 'a series without entries begins with 1', numbers: [], next: 1 },
    { name: 'one more than the highest, not than the newest', numbers: [1, 7, 3], next: 8 },
    { name: 'entries without a number do not count', numbers: [null, 2, null], next: 3 },
    { name: 'a series that does without numbers goes on without', numbers: [null, null], next: null },
    { name: 'the highest possible number has none after it', numbers: [9999], next: null },
  ])('$name', ({ numbers, next }) => {
    expect(nextNumber(numbers.map((seriesNumber) => ({ seriesNumber })))).toBe(next)
  })
})

describe('the last entry', () => {
  const entry = (id: number, seriesNumber: number | null, publicationDate: string | null = null) => ({
    id,
    seriesNumber,
    publicationDate,
  })
  it('has the highest number, whatever the dates', () => {
    expect(lastEntryOf([entry(1, 2, '2020-01-01'), entry(2, 1, '2026-01-01')])?.id).toBe(1)
  })
  it('has the latest date where there are no numbers, and else is the newest', () => {
    expect(lastEntryOf([entry(3, null, '2026-02-01'), entry(4, null, '2026-01-01'), entry(5, null)])?.id).toBe(3)
    expect(lastEntryOf([entry(8, null), entry(9, null)])?.id).toBe(9)
    expect(lastEntryOf([])).toBeNull()
  })
})

describe('the plan of the next entry', () => {
  const last = {
    id: 5,
    seriesNumber: 4,
    publicationDate: '2026-01-01',
    title: 'Not to be taken over',
    funders: [{ id: 31 }, 32],
    coPublishers: [33],
    disclaimer: 41,
    category: { id: 51 },
    licence: 'CC BY',
    language: 'ja',
    assignee: 61,
  }
  const users = new Map([
    [61, { role: 'editor' as const }],
    [62, { role: 'translator' as const, languages: ['zh-Hans'] }],
    [63, { role: 'translator' as const, languages: ['ko'], active: false }],
  ])

  it('takes over what entries of a series share, and nothing of the work itself', () => {
    expect(planNext(9, [last], [], users).report).toEqual({
      series: 9,
      seriesNumber: 5,
      funders: [31, 32],
      coPublishers: [33],
      disclaimer: 41,
      category: 51,
      licence: 'CC BY',
      language: 'ja',
      assignee: 61,
    })
  })

  it('takes over languages, forms and roles, but nobody who left', () => {
    const translations = [
      { language: 'zh-Hans', form: 'text' as const, translators: [71], assignee: 62, title: '不' },
      { language: 'ko', form: 'file' as const, translators: [], assignee: 63 },
    ]
    expect(planNext(9, [last], translations, users).translations).toEqual([
      { language: 'zh-Hans', form: 'text', translators: [71], assignee: 62 },
      { language: 'ko', form: 'file', translators: [], assignee: null },
    ])
  })
})

describe('who may be on an edition', () => {
  const translator = { role: 'translator' as const, languages: ['ja'] }
  it.each([
    { name: 'an editor, on an original', user: { role: 'editor' as const }, language: null, may: true },
    { name: 'a translator, on an original', user: translator, language: null, may: false },
    { name: 'a translator, in an own language', user: translator, language: 'ja', may: true },
    { name: 'a translator, in another language', user: translator, language: 'ko', may: false },
    { name: 'staff for bios', user: { role: 'bioStaff' as const }, language: 'ja', may: false },
    { name: 'an editor who left', user: { role: 'editor' as const, active: false }, language: null, may: false },
  ])('$name: $may', ({ user, language, may }) => {
    expect(mayBeOn(user, language === null ? { kind: 'original' } : { kind: 'translation', language })).toBe(may)
  })
})
