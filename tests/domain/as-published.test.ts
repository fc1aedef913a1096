import { describe, expect, it } from '@jest/globals'
import { nextAsPublished, textsNow } from '#domain/as-published.ts'
import { renewTexts } from '#domain/as-published-renewal.ts'

const ann = { kind: 'person', id: 1 } as const
const bob = { kind: 'person', id: 2 } as const
const at = (day: string) => new Date(`${day}T08:00:00.000Z`)
const textsAt = (day: string, role: string, ...credits: (typeof ann | typeof bob)[]) =>
  textsNow(['en'], null, credits, () => ({ role: { en: role } }), at(day))
const dates = (texts: { credits: { id: number; asAt?: string | undefined }[] } | null) =>
  texts?.credits.map(({ id, asAt }) => [id, asAt?.slice(0, 10)])

describe('the date of a text as published', () => {
  const released = textsAt('2025-03-02', 'Fellow', ann)

  it('is that of the release, also after a correction', () => {
    expect(dates(released)).toEqual([[1, '2025-03-02']])
    expect(dates(nextAsPublished(released, textsAt('2025-06-01', 'Dean', ann)))).toEqual([[1, '2025-03-02']])
  })

  it('is that of the correction for an author who joined with it', () => {
    expect(dates(nextAsPublished(released, textsAt('2025-06-01', 'Dean', ann, bob)))).toEqual([
      [1, '2025-03-02'],
      [2, '2025-06-01'],
    ])
  })

  it('is that of the renewal for the texts that were renewed', () => {
    const both = nextAsPublished(released, textsAt('2025-06-01', 'Fellow', ann, bob))
    const renewed = renewTexts(both, textsAt('2026-01-05', 'Dean', ann, bob), { disclaimer: false, credits: [ann] })
    expect(dates(renewed)).toEqual([
      [1, '2026-01-05'],
      [2, '2025-06-01'],
    ])
  })
})
