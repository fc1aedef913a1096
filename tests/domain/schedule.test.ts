import { describe, expect, it } from '@jest/globals'
import { dayIn, instantIn, momentIn, offsetOf, timeUntil } from '#domain/instants.ts'
import {
  type EditionToPlan,
  isEndedEmbargo,
  isTimeZone,
  plannedInstant,
  refusalOfPlan,
  wallTimeOf,
} from '#domain/schedule.ts'

describe('the instant that somebody means by a time on the clock', () => {
  it.each([
    ['Asia/Seoul', '2026-12-02T09:00', '2026-12-02T00:00:00.000Z'],
    ['Europe/Berlin', '2026-07-01T09:00', '2026-07-01T07:00:00.000Z'],
    ['America/New_York', '2026-01-15T00:00', '2026-01-15T05:00:00.000Z'],
    ['Asia/Kathmandu', '2026-01-15T05:45', '2026-01-15T00:00:00.000Z'],
    // The clocks of Korea are never put forward or back.
    ['Asia/Seoul', '2026-03-29T02:30', '2026-03-28T17:30:00.000Z'],
  ])('in %s at %s is %s', (timeZone, wallTime, at) => {
    expect(plannedInstant(wallTime, timeZone)).toEqual({ at, isFirstOfTwo: false })
    expect(wallTimeOf(at, timeZone)).toBe(wallTime)
  })

  it.each([
    ['America/New_York', '2026-03-08T02:30', '2026-03-08T03:00'],
    ['America/New_York', '2026-03-08T02:00', '2026-03-08T03:00'],
    ['Europe/Berlin', '2026-03-29T02:59', '2026-03-29T03:00'],
    // A whole day, when Samoa changed sides of the date line.
    ['Pacific/Apia', '2011-12-30T12:00', '2011-12-31T00:00'],
  ])('does not exist in %s at %s, where the next is %s', (timeZone, wallTime, next) => {
    expect(plannedInstant(wallTime, timeZone)).toEqual({ refused: 'skipped', next })
  })

  it.each([
    ['America/New_York', '2026-11-01T01:30', '2026-11-01T05:30:00.000Z'],
    ['Europe/Berlin', '2026-10-25T02:30', '2026-10-25T00:30:00.000Z'],
  ])('is the first of two in %s at %s', (timeZone, wallTime, at) => {
    expect(plannedInstant(wallTime, timeZone)).toEqual({ at, isFirstOfTwo: true })
  })

  it('is refused where the zone or the time is none', () => {
    for (const zone of ['', 'Asia/Nowhere', '+09:00', 'x'.repeat(500)])
      expect(plannedInstant('2026-12-02T09:00', zone)).toEqual({ refused: 'timeZone' })
    for (const time of ['', 'tomorrow', '2026-02-30T09:00', '2026-12-02T24:01', '2026-12-02T09:00:00', '2026-12-02'])
      expect(plannedInstant(time, 'Asia/Seoul')).toEqual({ refused: 'time' })
    expect(isTimeZone('Europe/Paris')).toBe(true)
  })
})

describe('the order of what is planned', () => {
  const now = '2026-12-01T00:00:00.000Z'
  const at = (day: number) => `2026-12-${String(day).padStart(2, '0')}T00:00:00.000Z`
  const edition: EditionToPlan = {
    plans: { publish: null, unpublish: null, embargo: null },
    isReleased: false,
    original: null,
    translations: [],
  }
  const plans = (some: Partial<EditionToPlan['plans']>) => ({ plans: { ...edition.plans, ...some } })
  const publish = { action: 'publish', at: at(5) } as const

  it.each<[string, Parameters<typeof refusalOfPlan>[0], Partial<EditionToPlan>, string | null]>([
    ['a release in the future', publish, {}, null],
    ['one now', { ...publish, at: now }, {}, 'past'],
    ['one in the past', { ...publish, at: '2026-11-30T23:59:00.000Z' }, {}, 'past'],
    ['a release before the end of the embargo', publish, plans({ embargo: at(6) }), 'beforeEmbargo'],
    ['a release at the end of the embargo', publish, plans({ embargo: at(5) }), null],
    ['a release at its unpublishing', publish, plans({ unpublish: at(5) }), 'unpublishBeforePublish'],
    ['a release before its unpublishing', publish, plans({ unpublish: at(6) }), null],
    ['unpublishing what is not out', { action: 'unpublish', at: at(5) }, {}, 'nothingToUnpublish'],
    ['unpublishing what is out', { action: 'unpublish', at: at(5) }, { isReleased: true }, null],
    [
      'unpublishing before the release',
      { action: 'unpublish', at: at(5) },
      plans({ publish: at(5) }),
      'unpublishBeforePublish',
    ],
    ['unpublishing after the release', { action: 'unpublish', at: at(5) }, plans({ publish: at(4) }), null],
    [
      'an embargo beyond the release',
      { action: 'embargo', at: at(5) },
      plans({ publish: at(4) }),
      'embargoAfterPublish',
    ],
    ['an embargo on what readers have', { action: 'embargo', at: at(5) }, { isReleased: true }, 'embargoOfReleased'],
    ['an embargo until the release', { action: 'embargo', at: at(5) }, plans({ publish: at(5) }), null],
    [
      'a translation of nothing planned',
      publish,
      { original: { isReleased: false, publishAt: null } },
      'beforeOriginal',
    ],
    [
      'a translation before its original',
      publish,
      { original: { isReleased: false, publishAt: at(6) } },
      'beforeOriginal',
    ],
    ['a translation with its original', publish, { original: { isReleased: false, publishAt: at(5) } }, null],
    ['a translation of what is out', publish, { original: { isReleased: true, publishAt: null } }, null],
    ['an original after its translations', publish, { translations: [at(7), at(4)] }, 'afterTranslations'],
    ['an original with its translations', publish, { translations: [at(5)] }, null],
    ['a correction of an original that is out', publish, { isReleased: true, translations: [at(4)] }, null],
  ])('%s', (_what, plan, some, expected) => {
    expect(refusalOfPlan(plan, { ...edition, ...some }, now)).toBe(expected)
  })
})

describe('an embargo', () => {
  const at = '2026-12-02T00:00:00.000Z'
  const before = Date.parse(at) - 1

  it('is over from its instant on; what is to be done is not over by itself', () => {
    expect(isEndedEmbargo({ action: 'embargo', at }, before)).toBe(false)
    expect(isEndedEmbargo({ action: 'embargo', at }, before + 1)).toBe(true)
    expect(isEndedEmbargo({ action: 'publish', at }, before + 1)).toBe(false)
  })
})

describe('an instant in words', () => {
  const at = '2026-12-02T00:00:00.000Z'

  it('always names its zone', () => {
    expect(instantIn(at, 'Asia/Seoul', 'en')).toBe('Wed, 2 Dec 2026, 09:00 (Asia/Seoul, GMT+9)')
    expect(instantIn(at, 'America/New_York', 'ja')).toBe('2026年12月1日(火) 19:00 (America/New_York, GMT-5)')
    expect(momentIn(at, 'Asia/Seoul', 'en')).toBe('2 Dec 2026, 09:00 GMT+9')
    expect(momentIn(at, 'America/New_York', 'zh')).toBe('2026年12月1日 19:00 GMT-5')
    expect(offsetOf('2026-07-01T00:00:00Z', 'America/New_York')).toBe('GMT-4')
  })

  it('has none where a day is meant', () => {
    expect(dayIn('2026-12-02', 'en')).toBe('2 Dec 2026')
    expect(dayIn('2026-12-02T12:00:00.000Z', 'zh')).toBe('2026年12月2日')
  })

  it('says how long until then', () => {
    expect(timeUntil(at, Date.parse('2026-11-29T00:00:00Z'), 'en')).toBe('in 3 days')
    expect(timeUntil(at, Date.parse('2027-02-10T00:00:00Z'), 'en')).toBe('2 months ago')
    expect(timeUntil(at, Date.parse('2026-12-01T22:30:00Z'), 'en')).toBe('in 1 hour')
    expect(timeUntil(at, Date.parse('2026-12-01T23:50:00Z'), 'ko')).toBe('10분 후')
  })
})
