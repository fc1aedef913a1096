import type { InterfaceLanguage } from './languages.ts'

/** In which order and words dates are said: British in English, as the portal's English readers are not mainly American. */
export const DATE_LOCALES: Record<InterfaceLanguage, string> = { en: 'en-GB', zh: 'zh-Hans', ja: 'ja', ko: 'ko' }

/** @param year four digits @returns the year as it is written alone. @example formatYear('2025', 'ja') // '2025年' */
export function formatYear(year: string, language: InterfaceLanguage): string {
  return new Intl.DateTimeFormat(DATE_LOCALES[language], { year: 'numeric', timeZone: 'UTC' }).format(new Date(year))
}

/** @returns the offset of a time zone at an instant. @example offsetOf('2026-12-02T00:00:00Z', 'Asia/Seoul') // 'GMT+9' */
export function offsetOf(at: string, timeZone: string): string {
  const parts = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'shortOffset' }).formatToParts(new Date(at))
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? ''
}

/**
 * @returns an instant as people of a language write it, with the zone, as "09:00" alone may be anywhere
 * @example instantIn('2026-12-02T00:00:00Z', 'Asia/Seoul', 'en') // 'Wed, 2 Dec 2026, 09:00 (Asia/Seoul, GMT+9)'
 */
export function instantIn(at: string, timeZone: string, language: InterfaceLanguage): string {
  const when = new Intl.DateTimeFormat(DATE_LOCALES[language], {
    timeZone,
    weekday: 'short',
    year: 'numeric',
    month: 'short',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).format(new Date(at))
  return `${when} (${timeZone}, ${offsetOf(at, timeZone)})`
}

/**
 * @returns an instant for lists: shorter, and still with its zone
 * @example momentIn('2026-12-02T00:00:00Z', 'Asia/Seoul', 'en') // '2 Dec 2026, 09:00 GMT+9'
 */
export function momentIn(at: string, timeZone: string, language: InterfaceLanguage): string {
  const format = new Intl.DateTimeFormat(DATE_LOCALES[language], { timeZone, dateStyle: 'medium', timeStyle: 'short' })
  return `${format.format(new Date(at))} ${offsetOf(at, timeZone)}`
}

/**
 * @param date a calendar date or the instant that stands for it, see domain/calendar-date
 * @example dayIn('2026-12-02', 'en') // '2 Dec 2026'
 */
export function dayIn(date: string, language: InterfaceLanguage): string {
  return new Intl.DateTimeFormat(DATE_LOCALES[language], { timeZone: 'UTC', dateStyle: 'medium' }).format(
    new Date(date),
  )
}

const UNITS = [
  ['year', 365 * 24 * 60 * 60_000],
  ['month', 30 * 24 * 60 * 60_000],
  ['day', 24 * 60 * 60_000],
  ['hour', 60 * 60_000],
  ['minute', 60_000],
] as const

/** @returns how long until an instant, or since it, in its largest unit. @example timeUntil('…', now, 'en') // 'in 3 days' */
export function timeUntil(at: string, now: number, language: InterfaceLanguage): string {
  const difference = Date.parse(at) - now
  const [unit, milliseconds] = UNITS.find(([, size]) => Math.abs(difference) >= size) ?? ['minute', 60_000]
  const format = new Intl.RelativeTimeFormat(DATE_LOCALES[language], { numeric: 'auto' })
  return format.format(Math.trunc(difference / milliseconds), unit)
}
