import type { InterfaceLanguage } from './languages.ts'

const LOCALES: Record<InterfaceLanguage, string> = { en: 'en-GB', zh: 'zh-Hans', ja: 'ja', ko: 'ko' }

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
  const when = new Intl.DateTimeFormat(LOCALES[language], {
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

const UNITS = [
  ['day', 24 * 60 * 60_000],
  ['hour', 60 * 60_000],
  ['minute', 60_000],
] as const

/** @returns how long until an instant, or since it, in its largest unit. @example timeUntil('…', now, 'en') // 'in 3 days' */
export function timeUntil(at: string, now: number, language: InterfaceLanguage): string {
  const difference = Date.parse(at) - now
  const [unit, milliseconds] = UNITS.find(([, size]) => Math.abs(difference) >= size) ?? ['minute', 60_000]
  const format = new Intl.RelativeTimeFormat(LOCALES[language], { numeric: 'auto' })
  return format.format(Math.trunc(difference / milliseconds), unit)
}
