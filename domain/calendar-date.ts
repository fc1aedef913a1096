/**
 * Publication dates are calendar dates, without time or zone: "YYYY-MM-DD". The database keeps them as instants at
 * 12:00 UTC, which fall on the same day in every zone from UTC-12 to UTC+11.
 */

/** "YYYY-MM-DD", or an ISO 8601 instant that begins with it and ends in "Z" or an offset such as "+09:00". */
const DATE_OR_INSTANT = /^(\d{4})-(\d{2})-(\d{2})(T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:\d{2}))?$/

/**
 * @param value a calendar date or a stored instant
 * @returns the calendar date (of an instant: its day in UTC), or null where `value` is none, such as "2026-02-30"
 */
export function toCalendarDate(value: string): string | null {
  const match = DATE_OR_INSTANT.exec(value)
  if (!match) return null
  const [, year, month, day, time] = match
  const date = `${year}-${month}-${day}`
  // `Date` accepts 30 February and moves it into March, so the day must survive the round trip.
  const midnight = new Date(`${date}T00:00:00Z`)
  if (Number.isNaN(midnight.getTime()) || utcDay(midnight) !== date) return null
  if (time === undefined) return date
  const instant = new Date(value)
  return Number.isNaN(instant.getTime()) ? null : utcDay(instant)
}

const utcDay = (instant: Date) => instant.toISOString().slice(0, 10)

/** @returns the instant that stands for a calendar date in the database, or null where `date` is none. */
export function storeCalendarDate(date: string): string | null {
  const day = toCalendarDate(date)
  return day === date ? `${day}T12:00:00.000Z` : null
}

/** @returns the calendar date at `now` in an IANA time zone such as "Asia/Seoul". */
export function todayIn(timeZone: string, now: Date): string {
  const parts = new Intl.DateTimeFormat('en', {
    timeZone,
    calendar: 'gregory',
    numberingSystem: 'latn',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).formatToParts(now)
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.find((candidate) => candidate.type === type)?.value ?? ''
  return `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}`
}

/** @returns a calendar date as Highwire tags and RIS write it. @example highwireDate('2026-05-01') // '2026/05/01' */
export const highwireDate = (date: string) => date.replaceAll('-', '/')
